package io.github.utmguard.csp;

import java.util.Locale;

/**
 * The origin that a page is published at (HTML Standard, "Origins").
 *
 * @param scheme in lower case, without the colon
 * @param host as the URL Standard serializes it
 * @param port the port, with the scheme's default filled in
 */
public record Origin(String scheme, String host, int port) {

  /**
   * Reads a serialized origin such as {@code https://www.acme.example} or {@code
   * http://localhost:8080}. What follows the port is not looked at.
   *
   * @param text the origin
   * @return what it says
   * @throws IllegalArgumentException if it is none of a web page
   */
  public static Origin parse(String text) {
    int schemeEnd = text.indexOf("://");
    if (schemeEnd < 0) {
      throw new IllegalArgumentException("not an origin: " + text);
    }
    String scheme = text.substring(0, schemeEnd).toLowerCase(Locale.ROOT);
    String rest = text.substring(schemeEnd + 3);
    int pathStart = rest.indexOf('/');
    String authority = pathStart < 0 ? rest : rest.substring(0, pathStart);
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon > authority.lastIndexOf(']');
    String host = hasPort ? authority.substring(0, colon) : authority;
    int port = hasPort ? Ports.parse(authority.substring(colon + 1)) : Ports.defaultOf(scheme);
    if (host.isEmpty() || port < 0) {
      throw new IllegalArgumentException("not an origin: " + text);
    }
    return new Origin(scheme, host.toLowerCase(Locale.ROOT), port);
  }
}
