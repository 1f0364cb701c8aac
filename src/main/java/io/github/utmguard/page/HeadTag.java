package io.github.utmguard.page;

/**
 * A canonical tag that is the first thing in a page's head.
 *
 * @param script the tag as an element
 * @param end one past its last unit
 */
record HeadTag(ScriptElement script, int end) {}
