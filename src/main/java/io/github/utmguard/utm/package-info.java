/** Judges the UTM parameters of one address, wherever it stands: a page, a sheet, a newsletter. */
package io.github.utmguard.utm;
