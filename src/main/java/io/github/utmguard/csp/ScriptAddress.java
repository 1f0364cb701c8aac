package io.github.utmguard.csp;

/**
 * Where an external script comes from: what a policy looks at of its parsed URL.
 *
 * @param scheme in lower case, without the colon
 * @param host as the URL Standard serializes it; empty where the scheme has none
 * @param port the port, with the scheme's default filled in; -1 where the scheme has none
 * @param path the percent-encoded path, which begins with a slash where there is a host
 */
public record ScriptAddress(String scheme, String host, int port, String path) {}
