/** Keeps workers from running out of memory together. */
package io.github.utmguard.memory;
