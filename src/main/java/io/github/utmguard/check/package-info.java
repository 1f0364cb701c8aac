/** Runs the rules over a whole site; reads it, writes nothing. */
package io.github.utmguard.check;
