package io.github.utmguard.live.http;

import io.github.utmguard.url.Url;

/**
 * A redirect that was followed.
 *
 * @param url the address that was asked for
 * @param status the status code of the redirect
 * @param location where it leads, as the response writes it
 */
public record Hop(Url url, int status, String location) {}
