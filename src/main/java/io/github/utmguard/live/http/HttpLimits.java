package io.github.utmguard.live.http;

import java.time.Duration;

/**
 * What no request may exceed, whatever the server does.
 *
 * @param connect how long connecting may take
 * @param request how long one attempt may take, from connecting to the body's last byte
 * @param body how many bytes a body may have, as sent and as decoded
 * @param redirects how many redirects are followed in a row
 * @param retries how often a request is repeated that a server is too busy for
 * @param longestWait the longest pause before a retry; a server that asks for more is not waited
 *     for
 * @param run how long all requests together may take, from when the fetcher was made
 */
public record HttpLimits(
    Duration connect,
    Duration request,
    int body,
    int redirects,
    int retries,
    Duration longestWait,
    Duration run) {
  /** As patient as a visitor on a slow line: pages of 20 MB, in half a minute. */
  public static final HttpLimits DEFAULT =
      new HttpLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          20 << 20,
          20,
          3,
          Duration.ofSeconds(30),
          Duration.ofHours(1));
}
