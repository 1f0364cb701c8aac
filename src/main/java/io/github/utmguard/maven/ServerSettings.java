package io.github.utmguard.maven;

import io.github.utmguard.live.http.Access;
import io.github.utmguard.live.http.Credentials;
import io.github.utmguard.live.http.HttpSettings;
import io.github.utmguard.live.http.ProxySettings;
import io.github.utmguard.live.http.Secret;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.inject.Provider;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** What Maven's settings.xml says of how servers are reached: proxies, passwords and headers. */
final class ServerSettings {
  private static final Pattern HOSTS = Pattern.compile("[|,\\s]+");

  private final Settings settings;
  private final Provider<SettingsDecrypter> decrypter;

  ServerSettings(Settings settings, Provider<SettingsDecrypter> decrypter) {
    this.settings = settings;
    this.decrypter = decrypter;
  }

  /**
   * How the site's server is asked.
   *
   * @throws InvalidSettingException if the settings name a server that is not there
   */
  HttpSettings http(SiteSettings site, Url address) {
    HttpSettings usual = HttpSettings.of(PluginVersion.get());
    Map<String, Access> access =
        site.verify()
            .server()
            .flatMap(id -> address.origin().map(origin -> Map.of(origin, access(id))))
            .orElse(Map.of());
    return new HttpSettings(
        usual.userAgent(),
        usual.limits(),
        site.verify().concurrency(),
        usual.pause(),
        access,
        proxy(address.scheme()));
  }

  private Access access(String id) {
    Server server = settings.getServer(id);
    if (server == null) {
      TreeSet<String> known = new TreeSet<>();
      settings.getServers().forEach(other -> known.add(other.getId()));
      throw InvalidSettingException.unknownServer(id, known);
    }
    SettingsDecryptionResult plain =
        decrypter.get().decrypt(new DefaultSettingsDecryptionRequest(server));
    Optional<Credentials> credentials =
        Optional.ofNullable(server.getUsername())
            .map(user -> credentials(user, plain.getServer().getPassword()));
    return new Access(credentials, ServerHeaders.of(server.getConfiguration()));
  }

  private static Credentials credentials(String user, String password) {
    return new Credentials(user, Secret.of(password == null ? "" : password));
  }

  /** The active proxy of the scheme, else any active one, as Maven itself has one for both. */
  private Optional<ProxySettings> proxy(String scheme) {
    List<Proxy> active = settings.getProxies().stream().filter(Proxy::isActive).toList();
    return active.stream()
        .filter(proxy -> scheme.equalsIgnoreCase(proxy.getProtocol()))
        .findFirst()
        .or(() -> active.stream().findFirst())
        .map(this::proxy);
  }

  private ProxySettings proxy(Proxy proxy) {
    SettingsDecryptionResult plain =
        decrypter.get().decrypt(new DefaultSettingsDecryptionRequest(proxy));
    Optional<Credentials> credentials =
        Optional.ofNullable(proxy.getUsername())
            .filter(user -> !user.isEmpty())
            .map(user -> credentials(user, plain.getProxy().getPassword()));
    List<String> direct =
        HOSTS
            .splitAsStream(Optional.ofNullable(proxy.getNonProxyHosts()).orElse(""))
            .filter(host -> !host.isEmpty())
            .toList();
    return new ProxySettings(proxy.getHost(), proxy.getPort(), credentials, direct);
  }
}
