/** Reads the files by which a site tells its host where to send visitors on. */
package io.github.utmguard.redirect;
