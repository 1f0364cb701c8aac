/** Finds addresses in scripts and data without running anything. */
package io.github.utmguard.script;
