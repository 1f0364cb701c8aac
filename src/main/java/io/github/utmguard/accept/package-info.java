/** Tells findings that are known and accepted from new ones: suppressions and the baseline. */
package io.github.utmguard.accept;
