package io.github.utmguard.redirect;

/**
 * Where a rule of a redirect file leads.
 *
 * @param offset the index of the address's first character in the file's text
 * @param address the address, its escapes resolved; it may be relative to the site
 */
public record Redirect(int offset, String address) {}
