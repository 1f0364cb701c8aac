package io.github.utmguard.live.browser;

import java.util.OptionalInt;

/**
 * The page that a tab has come to.
 *
 * @param url where it is, after all redirects
 * @param status the answer to its last request; none for what a script shows without one
 * @param loaded whether it finished loading within the limit
 * @param quiet whether it then stopped asking for more, too
 */
public record Arrival(String url, OptionalInt status, boolean loaded, boolean quiet) {}
