package io.github.utmguard.rule;

import io.github.utmguard.csp.ContentSecurityPolicies;
import io.github.utmguard.csp.ExternalScript;
import io.github.utmguard.csp.Origin;
import io.github.utmguard.csp.ScriptAddress;
import io.github.utmguard.html.AttributeValue;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.ExternalScripts;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.url.Url;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The Content Security Policies of the page itself: those of {@code meta} elements in {@code head}
 * (CSP Level 3, section 3.3; a policy governs what follows it).
 */
public final class MetaPolicies {
  private final Map<String, Integer> starts = new LinkedHashMap<>();
  private final Map<String, ContentSecurityPolicies> policies = new HashMap<>();
  private final Optional<Origin> origin;

  /** Reads the page's policies; one that stands there twice holds from its first place on. */
  public MetaPolicies(PageView page) {
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
  public Optional<String> directive(ScriptElement script) {
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    ExternalScript external = ExternalScripts.of(script);
    return before(script)
        .flatMap(policy -> policy.blockingDirective(external, origin).stream())
        .findFirst();
  }

  /** The directive that forbids a frame that the script adds; empty where it may be shown. */
  public Optional<String> frameDirective(ScriptElement script, Url frame) {
    ScriptAddress address = ExternalScripts.address(frame);
    return before(script)
        .flatMap(policy -> policy.frameBlockingDirective(address, origin).stream())
        .findFirst();
  }

  private Stream<ContentSecurityPolicies> before(ScriptElement script) {
    return starts.entrySet().stream()
        .filter(policy -> policy.getValue() < script.start())
        .map(policy -> policies.get(policy.getKey()));
  }
}
