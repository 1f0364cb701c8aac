/**
 * Reports of findings: for the console, and as files. They hand out text and write files, but print
 * nothing.
 */
package io.github.utmguard.report;
