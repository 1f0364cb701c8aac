package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.finding.SuppressedFinding.Origin;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.html.LineMap;
import io.github.utmguard.page.Allowances;
import io.github.utmguard.page.PageView;
import io.github.utmguard.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs rules over pages, and weighs what they find.
 *
 * @param severities what each rule weighs
 * @param found takes the findings
 * @param accepted takes those that the page accepts itself
 */
public record PageRules(
    Severities severities, Consumer<Finding> found, Consumer<SuppressedFinding> accepted) {

  private record Ranked(String rule, Violation violation) {}

  /**
   * Judges a page.
   *
   * @param shown how findings name the page
   * @param tagRules of these the first that finds something speaks for the page's tag
   * @param otherRules these each speak for themselves
   */
  public void judge(
      PageView page, String shown, List<ActiveRule> tagRules, List<ActiveRule> otherRules) {
    List<Ranked> ranked = new ArrayList<>();
    tagRules(page, tagRules, ranked);
    for (ActiveRule rule : otherRules) {
      rank(rule, page, ranked);
    }
    Allowances allowances = page.allowances();
    if (!ranked.isEmpty() || !allowances.all().isEmpty()) {
      report(page, shown, ranked, new AllowedOnPage(allowances, severities));
    }
  }

  private static void tagRules(PageView page, List<ActiveRule> rules, List<Ranked> ranked) {
    for (ActiveRule rule : rules) {
      if (rank(rule, page, ranked)) {
        return;
      }
    }
  }

  /** True where the rule finds something; most find nothing, and then nothing is made for them. */
  private static boolean rank(ActiveRule rule, PageView page, List<Ranked> ranked) {
    List<Violation> violations = rule.rule().check(page);
    if (violations.isEmpty()) {
      return false;
    }
    violations.forEach(violation -> ranked.add(new Ranked(rule.id(), violation)));
    return true;
  }

  private void report(PageView page, String shown, List<Ranked> ranked, AllowedOnPage allowed) {
    Map<Ranked, String> reasons = new HashMap<>();
    for (Ranked one : ranked) {
      allowed
          .reason(one.rule(), one.violation().offset())
          .ifPresent(reason -> reasons.put(one, reason));
    }
    allowed.unused().forEach(violation -> ranked.add(new Ranked(Suppression.UNUSED, violation)));
    ranked.sort(Comparator.comparingInt(one -> one.violation().offset()));
    LineMap lines = new LineMap(page.source());
    for (Ranked one : ranked) {
      LineMap.Place place = lines.place(one.violation().offset());
      Location location = new Location(shown, place.line(), place.column());
      add(one.rule(), location, one.violation(), Optional.ofNullable(reasons.get(one)));
    }
  }

  /** Takes a finding that is not one about a page's content. */
  public void add(String rule, Location location, Violation violation) {
    add(rule, location, violation, Optional.empty());
  }

  private void add(String rule, Location location, Violation violation, Optional<String> reason) {
    Optional<Finding> made =
        severities
            .of(rule)
            .map(
                severity ->
                    new Finding(
                        rule,
                        violation.weigh(severity),
                        location,
                        violation.url(),
                        violation.message(),
                        violation.fix()));
    if (made.isPresent() && reason.isPresent()) {
      accepted.accept(new SuppressedFinding(made.get(), Origin.PAGE, reason.get()));
    } else {
      made.ifPresent(found);
    }
  }
}
