/**
 * Drives a real browser over its DevTools protocol, with nothing but the JDK: starts it, opens and
 * clicks, reads what a page keeps, and leaves no process and no profile behind.
 */
package io.github.utmguard.live.browser;
