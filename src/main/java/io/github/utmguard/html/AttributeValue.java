package io.github.utmguard.html;

/**
 * An attribute's value as a browser sees it.
 *
 * @param value decoded in the page's encoding, character references resolved
 * @param offset the first unit of the value as written
 */
public record AttributeValue(String value, int offset) {}
