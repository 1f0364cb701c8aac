package io.github.utmguard.live.http;

/** Why there is no response. Each has its own words. */
public enum FailureKind {
  UNKNOWN_HOST("live-http.unknown-host"),
  REFUSED("live-http.refused"),
  CONNECT_TIMEOUT("live-http.connect-timeout"),
  TOO_SLOW("live-http.too-slow"),
  TOO_LARGE("live-http.too-large"),
  CERTIFICATE_EXPIRED("live-http.certificate-expired"),
  CERTIFICATE_NOT_TRUSTED("live-http.certificate-not-trusted"),
  CERTIFICATE_WRONG_HOST("live-http.certificate-wrong-host"),
  TLS("live-http.tls"),
  CONNECTION_LOST("live-http.connection-lost"),
  PROTOCOL("live-http.protocol"),
  TOO_MANY_REDIRECTS("live-http.too-many-redirects"),
  REDIRECT_LOOP("live-http.redirect-loop"),
  BAD_REDIRECT("live-http.bad-redirect"),
  NOT_HTTP("live-http.not-http"),
  BAD_ADDRESS("live-http.bad-address"),
  BAD_HEADER("live-http.bad-header"),
  PROXY("live-http.proxy"),
  PROXY_AUTHENTICATION("live-http.proxy-authentication"),
  OUT_OF_TIME("live-http.out-of-time"),
  INTERRUPTED("live-http.interrupted");

  private final String key;

  FailureKind(String key) {
    this.key = key;
  }

  /** The key of its words, of which {@code {0}} is the host and {@code {1}} what else is known. */
  String key() {
    return key;
  }
}
