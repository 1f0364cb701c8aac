/** A visitor's way from a campaign link to a form, taken in a real browser, and what it proves. */
package io.github.utmguard.live.journey;
