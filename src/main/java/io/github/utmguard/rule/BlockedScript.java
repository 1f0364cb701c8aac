package io.github.utmguard.rule;

import io.github.utmguard.csp.ContentSecurityPolicies;
import io.github.utmguard.csp.ExternalScript;
import io.github.utmguard.csp.Origin;
import io.github.utmguard.csp.ScriptAddress;
import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.url.Url;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Which Content Security Policy of the page itself forbids a script: those of {@code meta} elements
 * in {@code head}, before the script (CSP Level 3, section 3.3; a policy governs what follows it).
 */
final class BlockedScript {
  private static final Map<String, Integer> DEFAULT_PORTS = Map.of("https", 443, "http", 80);

  private final Map<String, Integer> starts = new LinkedHashMap<>();
  private final Map<String, ContentSecurityPolicies> policies = new HashMap<>();
  private final Optional<Origin> origin;

  /** Reads the page's policies; one that stands there twice holds from its first place on. */
  BlockedScript(PageView page) {
    this.origin = page.policy().siteUrl().flatMap(Url::origin).map(Origin::parse);
    page.tree().ifPresent(this::read);
  }

  private void read(ParsedPage tree) {
    for (Element meta : tree.document().select("head > meta[http-equiv][content]")) {
      if (tree.attribute(meta, "http-equiv")
          .filter(value -> value.value().equalsIgnoreCase("Content-Security-Policy"))
          .isPresent()) {
        String content = tree.attribute(meta, "content").map(AttributeValue::value).orElse("");
        starts.putIfAbsent(content, tree.start(meta));
        policies.computeIfAbsent(content, ContentSecurityPolicies::parse);
      }
    }
  }

  /** The directive that forbids the script; empty where it may run. */
  Optional<String> directive(ScriptElement script) {
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    ExternalScript external = external(script);
    return starts.entrySet().stream()
        .filter(policy -> policy.getValue() < script.start())
        .flatMap(
            policy -> policies.get(policy.getKey()).blockingDirective(external, origin).stream())
        .findFirst();
  }

  private static ExternalScript external(ScriptElement script) {
    Url url = script.address().orElseThrow();
    int port = url.port().orElse(DEFAULT_PORTS.getOrDefault(url.scheme(), 0));
    return new ExternalScript(
        new ScriptAddress(url.scheme(), url.host().orElse(""), port, url.path()),
        script.attribute("nonce"),
        script.attribute("integrity").orElse(""),
        isNonceable(script));
  }

  private static boolean isNonceable(ScriptElement script) {
    return script.attributes().entrySet().stream()
        .noneMatch(
            attribute ->
                (attribute.getKey() + " " + attribute.getValue())
                    .toLowerCase(java.util.Locale.ROOT)
                    .matches("(?s).*<(?:script|style).*"));
  }
}
