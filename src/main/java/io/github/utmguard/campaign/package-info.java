/** Campaign links from sheet to report: builds them, lints them, and checks where they land. */
package io.github.utmguard.campaign;
