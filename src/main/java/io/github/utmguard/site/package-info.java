/** Walks a site, reads and writes its files safely, and works on many pages at once. */
package io.github.utmguard.site;
