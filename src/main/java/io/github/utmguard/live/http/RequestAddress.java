package io.github.utmguard.live.http;

import io.github.utmguard.url.Url;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Puts an address into the form that the JDK's client takes.
 *
 * <p>The URL standard leaves some characters as they are that RFC 3986 does not allow, such as
 * {@code |} in a path: these are percent-encoded. User and password of an address are not sent.
 */
final class RequestAddress {
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";

  private RequestAddress() {}

  /** Empty where the JDK knows no such host: one with an underscore, say. */
  static Optional<URI> of(Url url) {
    String text =
        url.origin().orElse("")
            + encode(url.path())
            + url.query().map(query -> "?" + encode(query)).orElse("");
    try {
      return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The same address without what only concerns the visitor's side, and without secrets. */
  static Url withoutCredentials(Url url) {
    return new Url(
        url.scheme(), "", "", url.host(), url.port(), url.path(), url.query(), url.fragment());
  }

  private static String encode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder encoded = new StringBuilder(bytes.length + 16);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      if (isAlphanumeric(c) || ALLOWED.indexOf(c) >= 0 || (c == '%' && isEscape(bytes, i))) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }
}
