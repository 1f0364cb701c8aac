package io.github.utmguard.page;

/**
 * An address on a page that leads on from it.
 *
 * @param written the address as written, perhaps without its fragment
 * @param frame true where what it leads to is shown on the page itself
 */
public record PageLink(String written, boolean frame) {}
