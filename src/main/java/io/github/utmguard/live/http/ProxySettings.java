package io.github.utmguard.live.http;

import java.util.List;
import java.util.Optional;

/**
 * The HTTP proxy that leads out of a company's network.
 *
 * @param host its name or address
 * @param port its port
 * @param credentials for basic authentication, if it asks for that
 * @param nonProxyHosts the hosts that are reached without it; {@code *} stands for any characters
 */
public record ProxySettings(
    String host, int port, Optional<Credentials> credentials, List<String> nonProxyHosts) {
  public ProxySettings {
    nonProxyHosts = List.copyOf(nonProxyHosts);
  }
}
