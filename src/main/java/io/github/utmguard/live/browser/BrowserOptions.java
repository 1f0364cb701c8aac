package io.github.utmguard.live.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a browser is to be run. Its text names no secret.
 *
 * @param patience how long one step of a page, and the start of the browser, may take
 * @param arguments further arguments of the command line
 * @param proxy the proxy as {@code host:port} or with a scheme; none uses that of the system
 * @param proxyLogin what answers the proxy's question for a user
 * @param ownOrigins origins such as {@code https://staging.acme.example} that get the headers and
 *     the login; nobody else does
 * @param headers further headers of requests to own origins
 * @param login what answers the basic authentication of own origins
 * @param overPipe whether commands go over a pipe, which ends the browser also when this process is
 *     killed; it takes a POSIX shell. Else they go over a WebSocket of this machine.
 */
public record BrowserOptions(
    Duration patience,
    List<String> arguments,
    Optional<String> proxy,
    Optional<Login> proxyLogin,
    Set<String> ownOrigins,
    Map<String, String> headers,
    Optional<Login> login,
    boolean overPipe) {

  /** A user's name and password. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[***]";
    }
  }

  public BrowserOptions {
    arguments = List.copyOf(arguments);
    ownOrigins = Set.copyOf(ownOrigins);
    headers = Map.copyOf(headers);
  }

  /** A browser with nothing special, for pages that answer anybody. */
  public static BrowserOptions of(Duration patience, BrowserFinder.OperatingSystem system) {
    return new BrowserOptions(
        patience,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Map.of(),
        Optional.empty(),
        system != BrowserFinder.OperatingSystem.WINDOWS);
  }

  /** The same with further arguments of the command line. */
  public BrowserOptions withArguments(List<String> further) {
    return new BrowserOptions(
        patience, further, proxy, proxyLogin, ownOrigins, headers, login, overPipe);
  }

  /** The same with headers and a login for some origins. */
  public BrowserOptions withAccess(
      Set<String> origins, Map<String, String> further, Optional<Login> answer) {
    return new BrowserOptions(
        patience, arguments, proxy, proxyLogin, origins, further, answer, overPipe);
  }

  /** The same through a proxy. */
  public BrowserOptions withProxy(String address, Optional<Login> answer) {
    return new BrowserOptions(
        patience, arguments, Optional.of(address), answer, ownOrigins, headers, login, overPipe);
  }

  /** The same over a WebSocket. */
  public BrowserOptions overWebSocket() {
    return new BrowserOptions(
        patience, arguments, proxy, proxyLogin, ownOrigins, headers, login, false);
  }

  /** Whether requests must be stopped on their way to be given headers or a login. */
  boolean changesRequests() {
    return !headers.isEmpty() || login.isPresent() || proxyLogin.isPresent();
  }

  @Override
  public String toString() {
    return "BrowserOptions[" + patience + ", " + arguments + ", own origins " + ownOrigins + "]";
  }
}
