/** The rules: one class each, and the catalogue with their names and severities. */
package io.github.utmguard.rule;
