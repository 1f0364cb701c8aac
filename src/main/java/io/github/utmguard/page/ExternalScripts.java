package io.github.utmguard.page;

import io.github.utmguard.csp.ExternalScript;
import io.github.utmguard.csp.ScriptAddress;
import io.github.utmguard.url.Url;
import java.util.Locale;
import java.util.Map;

/** Tells Content Security Policies what they look at of a page's scripts. */
public final class ExternalScripts {
  private static final Map<String, Integer> DEFAULT_PORTS = Map.of("https", 443, "http", 80);

  private ExternalScripts() {}

  /**
   * A script as policies look at it.
   *
   * @throws java.util.NoSuchElementException if it has no address
   */
  public static ExternalScript of(ScriptElement script) {
    return new ExternalScript(
        address(script.address().orElseThrow()),
        script.attribute("nonce"),
        script.attribute("integrity").orElse(""),
        isNonceable(script));
  }

  /** An address as policies look at it. */
  public static ScriptAddress address(Url url) {
    int port = url.port().orElse(DEFAULT_PORTS.getOrDefault(url.scheme(), 0));
    return new ScriptAddress(url.scheme(), url.host().orElse(""), port, url.path());
  }

  private static boolean isNonceable(ScriptElement script) {
    return script.attributes().entrySet().stream()
        .noneMatch(
            attribute ->
                (attribute.getKey() + " " + attribute.getValue())
                    .toLowerCase(Locale.ROOT)
                    .matches("(?s).*<(?:script|style).*"));
  }
}
