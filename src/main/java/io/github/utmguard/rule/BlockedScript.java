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
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Which Content Security Policy of the page itself forbids a script: those of {@code meta} elements
 * in {@code head}, before the script (CSP Level 3, section 3.3; a policy governs what follows it).
 */
final class BlockedScript {
  private static final Map<String, Integer> DEFAULT_PORTS = Map.of("https", 443, "http", 80);

  private BlockedScript() {}

  /** The directive that forbids the script; empty where it may run. */
  static Optional<String> directive(PageView page, ScriptElement script) {
    return page.tree()
        .flatMap(
            tree ->
                policies(tree, script.start()).blockingDirective(external(script), origin(page)));
  }

  private static ContentSecurityPolicies policies(ParsedPage tree, int before) {
    ContentSecurityPolicies policies = ContentSecurityPolicies.parse("");
    for (Element meta : tree.document().select("head > meta[http-equiv][content]")) {
      boolean policy =
          tree.attribute(meta, "http-equiv")
              .filter(value -> value.value().equalsIgnoreCase("Content-Security-Policy"))
              .isPresent();
      if (policy && tree.start(meta) < before) {
        String content = tree.attribute(meta, "content").map(AttributeValue::value).orElse("");
        policies = policies.and(ContentSecurityPolicies.parse(content));
      }
    }
    return policies;
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

  private static Optional<Origin> origin(PageView page) {
    return page.policy().siteUrl().flatMap(Url::origin).map(Origin::parse);
  }
}
