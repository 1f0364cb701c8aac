package io.github.utmguard.live.http;

import java.util.Locale;

/** Why there is no response. Each has its own words: {@code live-http.<id>}. */
public enum FailureKind {
  UNKNOWN_HOST,
  REFUSED,
  CONNECT_TIMEOUT,
  TOO_SLOW,
  TOO_LARGE,
  CERTIFICATE_EXPIRED,
  CERTIFICATE_NOT_TRUSTED,
  CERTIFICATE_WRONG_HOST,
  TLS,
  CONNECTION_LOST,
  PROTOCOL,
  TOO_MANY_REDIRECTS,
  REDIRECT_LOOP,
  BAD_REDIRECT,
  NOT_HTTP,
  BAD_ADDRESS,
  BAD_HEADER,
  PROXY,
  PROXY_AUTHENTICATION,
  OUT_OF_TIME,
  INTERRUPTED;

  /** The name in keys of messages, such as {@code unknown-host}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
