package io.github.utmguard.live.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which requests go through the proxy, and what they tell it. */
final class ProxyRoute extends ProxySelector implements AutoCloseable {
  private final ProxySettings settings;
  private final Optional<ProxyGate> gate;

  private ProxyRoute(ProxySettings settings, Optional<ProxyGate> gate) {
    this.settings = settings;
    this.gate = gate;
  }

  static ProxyRoute open(ProxySettings settings, Duration connect) throws IOException {
    Optional<ProxyGate> gate = Optional.empty();
    if (settings.credentials().isPresent()) {
      gate = Optional.of(ProxyGate.open(settings, settings.credentials().get(), connect));
    }
    return new ProxyRoute(settings, gate);
  }

  boolean leadsThroughProxy(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    return settings.nonProxyHosts().stream()
        .noneMatch(pattern -> Wildcards.matches(pattern.strip().toLowerCase(Locale.ROOT), host));
  }

  /** What the request has to show to the proxy, or to the gate before it. */
  Optional<Secret> authorization(URI uri) {
    if (!leadsThroughProxy(uri)) {
      return Optional.empty();
    }
    return isTunnelled(uri)
        ? gate.map(ProxyGate::ticket)
        : settings.credentials().map(Credentials::basic);
  }

  private static boolean isTunnelled(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  @Override
  public List<Proxy> select(URI uri) {
    if (!leadsThroughProxy(uri)) {
      return List.of(Proxy.NO_PROXY);
    }
    InetSocketAddress address =
        gate.filter(any -> isTunnelled(uri))
            .map(ProxyGate::address)
            .orElseGet(() -> InetSocketAddress.createUnresolved(settings.host(), settings.port()));
    return List.of(new Proxy(Proxy.Type.HTTP, address));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException problem) {
    // Who asked gets the problem as the result.
  }

  @Override
  public void close() {
    gate.ifPresent(ProxyGate::close);
  }
}
