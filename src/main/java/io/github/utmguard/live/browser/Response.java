package io.github.utmguard.live.browser;

import java.util.OptionalInt;

/**
 * What came of a request.
 *
 * @param url as requested, without its fragment
 * @param kind {@code Document}, {@code Script}, {@code XHR} ... as the DevTools protocol names it
 * @param status none if nobody answered
 * @param mimeType empty if nobody answered
 * @param failure the browser's word for a failure, such as {@code net::ERR_CONNECTION_REFUSED}; or
 *     empty
 * @param blockedBy the browser's word for what forbade it, such as {@code csp}; or empty
 */
public record Response(
    String url,
    String kind,
    OptionalInt status,
    String mimeType,
    String failure,
    String blockedBy) {
  /** Whether it was answered by success, and arrived. */
  public boolean isOk() {
    return failure.isEmpty() && status.isPresent() && status.getAsInt() / 100 == 2;
  }
}
