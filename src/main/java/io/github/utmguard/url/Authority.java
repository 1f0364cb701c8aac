package io.github.utmguard.url;

import java.util.Optional;
import java.util.OptionalInt;

/** Credentials, host and port of an address; without a host all are empty. */
record Authority(String username, String password, Optional<String> host, OptionalInt port) {
  static final Authority NONE = new Authority("", "", Optional.empty(), OptionalInt.empty());

  /** A file address has a host even where none is written: the empty one. */
  static Authority ofFile(String host) {
    return new Authority("", "", Optional.of(host), OptionalInt.empty());
  }

  static Authority of(Url url) {
    return new Authority(url.username(), url.password(), url.host(), url.port());
  }

  /** Reads what stands between the slashes and the path: authority, host and port states. */
  static Optional<Authority> parse(String text, String scheme) {
    int at = text.lastIndexOf('@');
    String userinfo = text.substring(0, Math.max(at, 0));
    String hostAndPort = text.substring(at + 1);
    int colon = endOfHost(hostAndPort);
    boolean hostRequired = SpecialScheme.matches(scheme) || at >= 0 || colon >= 0;
    String hostText = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
    if (hostText.isEmpty() && hostRequired) {
      return Optional.empty();
    }
    String portText = colon < 0 ? "" : hostAndPort.substring(colon + 1);
    if (!isPort(portText)) {
      return Optional.empty();
    }
    OptionalInt port = port(portText, scheme);
    int password = userinfo.indexOf(':');
    String name = password < 0 ? userinfo : userinfo.substring(0, password);
    String secret = password < 0 ? "" : userinfo.substring(password + 1);
    return HostParser.parse(hostText, SpecialScheme.matches(scheme))
        .map(
            host ->
                new Authority(
                    PercentEncodeSet.USERINFO.encode(name),
                    PercentEncodeSet.USERINFO.encode(secret),
                    Optional.of(host),
                    port));
  }

  /** Finds the colon before the port, which is not one inside an IPv6 address, or -1. */
  private static int endOfHost(String text) {
    boolean insideBrackets = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' && !insideBrackets) {
        return i;
      }
      insideBrackets = c == '[' || (insideBrackets && c != ']');
    }
    return -1;
  }

  private static boolean isPort(String text) {
    return text.chars().allMatch(Ascii::isDigit) && portNumber(text) <= 65535;
  }

  private static OptionalInt port(String text, String scheme) {
    OptionalInt port =
        text.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) portNumber(text));
    return port.equals(SpecialScheme.defaultPort(scheme)) ? OptionalInt.empty() : port;
  }

  private static long portNumber(String digits) {
    return Ipv4Address.number(digits, 10);
  }
}
