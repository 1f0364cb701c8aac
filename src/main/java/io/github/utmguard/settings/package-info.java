/**
 * Reads the parameters of the goals, from whoever gives them, and refuses wrong ones before
 * anything else is read.
 */
package io.github.utmguard.settings;
