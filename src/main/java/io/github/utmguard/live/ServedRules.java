package io.github.utmguard.live;

import io.github.utmguard.check.ActiveRule;
import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.live.rule.LiveCatalogue;
import io.github.utmguard.live.rule.ServedPage;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules for pages as they are served. Minifiers and content networks move, defer and rewrite
 * scripts: what works all the same is let pass.
 */
final class ServedRules {
  /** Cloudflare's Rocket Loader holds scripts back by such a type, and runs them itself. */
  private static final Pattern HELD_BACK =
      Pattern.compile("[0-9a-f]{16,64}-(?:text|application)/javascript");

  private final Severities severities;
  private final List<ActiveRule> tagRules;
  private final List<ActiveRule> otherRules;

  ServedRules(Severities severities) {
    this.severities = severities;
    this.tagRules =
        severities.active(RuleCatalogue.tagRules()).stream().map(ServedRules::lenient).toList();
    this.otherRules = severities.active(RuleCatalogue.otherRules());
  }

  /** The rules of which the first that finds something speaks for the page's tag. */
  List<ActiveRule> tagRules(ServedPage page) {
    List<ActiveRule> rules = new ArrayList<>(live(page, true));
    rules.addAll(tagRules);
    return rules;
  }

  List<ActiveRule> otherRules(ServedPage page) {
    List<ActiveRule> rules = new ArrayList<>(otherRules);
    rules.addAll(live(page, false));
    return rules;
  }

  private List<ActiveRule> live(ServedPage page, boolean aboutTag) {
    return LiveCatalogue.pageRules().entrySet().stream()
        .filter(rule -> rule.getKey().equals(LiveCatalogue.TAG_STRIPPED) == aboutTag)
        .filter(rule -> severities.of(rule.getKey()).isPresent())
        .map(rule -> new ActiveRule(rule.getKey(), view -> rule.getValue().check(page)))
        .toList();
  }

  private static ActiveRule lenient(ActiveRule rule) {
    return new ActiveRule(rule.id(), page -> lenient(rule.id(), page, rule.rule().check(page)));
  }

  private static List<Violation> lenient(String id, PageView page, List<Violation> found) {
    if (found.isEmpty()) {
      return found;
    }
    return switch (id) {
      // Browsers run it there, too, only later.
      case "tag-misplaced", "tag-not-first" -> found.stream().map(ServedRules::asInfo).toList();
      case "tag-mismatch" -> hasRightAddress(page) ? List.of() : found;
      case "tag-blocked" -> isHeldBack(page) ? List.of() : found;
      default -> found;
    };
  }

  private static Violation asInfo(Violation violation) {
    return new Violation(
        violation.offset(),
        violation.url(),
        violation.message(),
        violation.fix(),
        Optional.of(Severity.INFO));
  }

  private static boolean hasRightAddress(PageView page) {
    return page.tags().stream()
        .findFirst()
        .flatMap(ScriptElement::address)
        .filter(address -> ServedViews.isRight(address, page.policy()))
        .isPresent();
  }

  private static boolean isHeldBack(PageView page) {
    return page.tags().stream()
            .findFirst()
            .flatMap(tag -> tag.attribute("type"))
            .filter(type -> HELD_BACK.matcher(type).matches())
            .isPresent()
        && page.source().holds("rocket-loader");
  }
}
