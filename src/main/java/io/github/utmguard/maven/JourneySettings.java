package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.JourneyRequest;
import io.github.utmguard.live.browser.BrowserFinder;
import io.github.utmguard.live.browser.BrowserFinder.OperatingSystem;
import io.github.utmguard.live.browser.BrowserOptions;
import io.github.utmguard.live.browser.BrowserOptions.Login;
import io.github.utmguard.live.browser.BrowserSearch;
import io.github.utmguard.live.http.Access;
import io.github.utmguard.live.http.Credentials;
import io.github.utmguard.live.http.HttpSettings;
import io.github.utmguard.live.http.ProxySettings;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.settings.VerifySettings;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/** Gets ready on this machine for a visitor's journey. */
final class JourneySettings {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private JourneySettings() {}

  /**
   * What the journey needs.
   *
   * @param http how the site's server is asked, which holds for the browser as well
   * @throws MojoExecutionException if there is no browser; the message says what to do
   */
  static JourneyRequest of(SiteSettings settings, VerifySettings.Journey asked, HttpSettings http)
      throws MojoExecutionException {
    OperatingSystem system = OperatingSystem.of(System.getProperty("os.name"));
    BrowserSearch search =
        new BrowserFinder(asked.browser(), path(), system, System.getenv()).find();
    if (search instanceof BrowserSearch.Missing missing) {
      throw new MojoExecutionException(new Messages(settings.locale()).text(missing.message()));
    }
    return new JourneyRequest(
        ((BrowserSearch.Found) search).executable(),
        options(system, http),
        Path.of(System.getProperty("java.io.tmpdir")),
        Long.toString(new SecureRandom().nextLong(1L << 40), Character.MAX_RADIX));
  }

  private static List<Path> path() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .flatMap(directory -> directory(directory).stream())
        .toList();
  }

  private static Optional<Path> directory(String text) {
    try {
      return Optional.of(Path.of(text)).filter(path -> !text.isEmpty());
    } catch (InvalidPathException e) {
      // What is no path holds no browser.
      return Optional.empty();
    }
  }

  private static BrowserOptions options(OperatingSystem system, HttpSettings http) {
    BrowserOptions options = BrowserOptions.of(PATIENCE, system);
    for (Map.Entry<String, Access> access : http.access().entrySet()) {
      Map<String, String> headers = new LinkedHashMap<>();
      access.getValue().headers().forEach((name, value) -> headers.put(name, value.reveal()));
      options =
          options.withAccess(
              Set.of(access.getKey()),
              headers,
              access.getValue().credentials().map(JourneySettings::login));
    }
    return http.proxy().isPresent() ? through(http.proxy().get(), options) : options;
  }

  private static BrowserOptions through(ProxySettings proxy, BrowserOptions options) {
    BrowserOptions proxied =
        options.withProxy(
            proxy.host() + ":" + proxy.port(), proxy.credentials().map(JourneySettings::login));
    return proxy.nonProxyHosts().isEmpty()
        ? proxied
        : proxied.withArguments(
            List.of("--proxy-bypass-list=" + String.join(";", proxy.nonProxyHosts())));
  }

  private static Login login(Credentials credentials) {
    return new Login(credentials.user(), credentials.password().reveal());
  }
}
