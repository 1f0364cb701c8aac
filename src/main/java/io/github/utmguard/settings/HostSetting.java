package io.github.utmguard.settings;

import io.github.utmguard.url.Url;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the names of hosts. */
final class HostSetting {
  private final RawSettings raw;
  private final Setting setting;

  HostSetting(RawSettings raw, Setting setting) {
    this.raw = raw;
    this.setting = setting;
  }

  /** One host, perhaps with a port, as the start of an https address. */
  Optional<Url> read() {
    return raw.text(setting).map(this::toUrl);
  }

  /** Any number of hosts without ports, in lower-case ASCII. */
  Set<String> readHosts() {
    Set<String> hosts = new LinkedHashSet<>();
    for (String item : raw.items(setting).orElse(List.of())) {
      Url url = toUrl(item);
      if (url.port().isPresent()) {
        throw raw.refusal(setting, Quoted.of(item) + " holds a port; a host counts on every port");
      }
      hosts.add(url.host().orElseThrow());
    }
    return Set.copyOf(hosts);
  }

  private Url toUrl(String host) {
    if (host.isEmpty()) {
      throw raw.refusal(setting, "a host is empty");
    }
    if (host.contains("://") || host.startsWith("//")) {
      throw raw.refusal(setting, Quoted.of(host) + " is an address; give the host only");
    }
    if (host.chars().anyMatch(c -> c == '/' || c == '\\' || c == '?' || c == '#')) {
      throw raw.refusal(setting, Quoted.of(host) + " holds a path; give the host only");
    }
    boolean odd =
        host.endsWith(":") || host.chars().anyMatch(c -> c <= ' ' || c == '@' || c == '*');
    return Optional.of("https://" + host + '/')
        .filter(address -> !odd)
        .flatMap(Url::parse)
        .orElseThrow(() -> raw.refusal(setting, Quoted.of(host) + " is no name of a host"));
  }
}
