/**
 * The goals: parameters become settings, the core is called once, its result is printed or thrown.
 */
package io.github.utmguard.maven;
