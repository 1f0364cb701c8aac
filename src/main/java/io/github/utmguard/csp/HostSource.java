package io.github.utmguard.csp;

import java.util.Optional;

/**
 * A host source: {@code https://*.example.com:443/path/}.
 *
 * @param scheme in lower case; empty for that of the page
 * @param host in lower case; with {@code *} or {@code *.} at its start
 * @param port a number, {@code *} or empty
 * @param path decoded; empty for any
 */
record HostSource(Optional<String> scheme, String host, String port, String path)
    implements SourceExpression {
  /** Where a page's origin is unknown: what is published today is published over HTTPS. */
  private static final String USUAL_SCHEME = "https";

  static HostSource of(Origin origin) {
    return new HostSource(
        Optional.of(origin.scheme()), origin.host(), Integer.toString(origin.port()), "");
  }

  @Override
  public boolean matches(ScriptAddress address, Optional<Origin> self) {
    String expected = scheme.or(() -> self.map(Origin::scheme)).orElse(USUAL_SCHEME);
    return schemeAndPortMatch(expected, address)
        && hostMatches(address.host())
        && pathMatches(address.path());
  }

  /**
   * Compares scheme and port together: port 80 stands for 443 only with the scheme's upgrade, and
   * an upgraded scheme only goes with a port that is the default or left open (as Chromium has it).
   */
  private boolean schemeAndPortMatch(String expected, ScriptAddress address) {
    Fit schemeFit = Fit.ofScheme(expected, address.scheme());
    Fit portFit = portFit(address);
    if (schemeFit == Fit.NONE || portFit == Fit.NONE) {
      return false;
    }
    if (schemeFit == Fit.UPGRADE) {
      return portFit != Fit.EXACT;
    }
    return portFit != Fit.UPGRADE;
  }

  private Fit portFit(ScriptAddress address) {
    boolean usual = address.port() == Ports.defaultOf(address.scheme());
    if (port.equals("*") || (port.isEmpty() && usual)) {
      return Fit.OPEN;
    }
    int number = Ports.parse(port);
    if (number == address.port()) {
      return usual ? Fit.OPEN : Fit.EXACT;
    }
    return number == 80 && address.port() == 443 ? Fit.UPGRADE : Fit.NONE;
  }

  private boolean hostMatches(String actual) {
    String lower = AsciiText.lowerCase(actual);
    if (host.equals("*")) {
      return !lower.isEmpty();
    }
    return host.startsWith("*.") ? lower.endsWith(host.substring(1)) : lower.equals(host);
  }

  private boolean pathMatches(String actual) {
    if (path.isEmpty()) {
      return true;
    }
    String decoded = PercentEncoding.decode(actual);
    return path.endsWith("/") ? decoded.startsWith(path) : decoded.equals(path);
  }
}
