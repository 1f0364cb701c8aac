/** Traces findings on generated pages to the files and lines that they were written in. */
package io.github.utmguard.source;
