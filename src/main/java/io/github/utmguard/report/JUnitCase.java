package io.github.utmguard.report;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.rule.RuleCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A test case of the JUnit report.
 *
 * @param rule what its class is named after
 * @param name unique within the rule, and the same when lines move
 * @param outcome whether it failed
 * @param type of a failure: the severity
 * @param message of a failure: what is wrong, on one line
 * @param text of a failure or of the output: the places and the fix
 */
record JUnitCase(
    String rule, String name, Outcome outcome, String type, String message, String text) {
  private static final int CAUSES_SHOWN = 2000;
  private static final int LONGEST = 300;

  /** How a test case ends. */
  enum Outcome {
    PASSED,
    SKIPPED,
    FAILED
  }

  /**
   * One for each cause, the gravest first, and one for each rule of the goal that found nothing.
   */
  static List<JUnitCase> of(SiteReport report) {
    List<FindingGroup> groups = FindingGroup.of(report.result().findings());
    List<JUnitCase> cases = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    groups.stream()
        .limit(CAUSES_SHOWN)
        .map(group -> cause(group, report, names))
        .forEach(cases::add);
    if (groups.size() > CAUSES_SHOWN) {
      cases.add(others(groups.subList(CAUSES_SHOWN, groups.size()), report));
    }
    Set<String> found =
        report.result().findings().stream().map(Finding::rule).collect(Collectors.toSet());
    for (String rule : RuleCatalogue.ids()) {
      if (!found.contains(rule) && report.subject().goal().runs(rule)) {
        cases.add(quiet(rule, report));
      }
    }
    return cases;
  }

  private static JUnitCase cause(
      FindingGroup group, SiteReport report, Map<String, Integer> names) {
    Finding first = group.first();
    Messages messages = report.messages();
    List<String> lines = new ConsoleReport(messages, report.sitePrefix()).block(group).lines();
    String name = name(group, messages);
    int number = names.merge(first.rule() + ' ' + name, 1, Integer::sum);
    return new JUnitCase(
        first.rule(),
        number == 1 ? name : name + " (" + number + ")",
        report.build().fails(first.severity()) ? Outcome.FAILED : Outcome.PASSED,
        first.severity().id(),
        TerminalText.of(messages.text(first.message()), LONGEST),
        String.join("\n", lines));
  }

  private static String name(FindingGroup group, Messages messages) {
    Finding first = group.first();
    String finds = messages.text(RuleDocumentation.finds(first.rule()));
    return first
        .url()
        .or(() -> Optional.of(first.location().page()).filter(any -> group.findings().size() == 1))
        .map(what -> finds + ' ' + TerminalText.of(what, LONGEST))
        .orElse(finds);
  }

  private static JUnitCase others(List<FindingGroup> groups, SiteReport report) {
    Finding first = groups.get(0).first();
    int findings = groups.stream().mapToInt(group -> group.findings().size()).sum();
    String text =
        report
            .messages()
            .text(Message.of("report.more", Amount.of(findings), Amount.of(groups.size())));
    return new JUnitCase(
        first.rule(),
        "...",
        report.build().fails(first.severity()) ? Outcome.FAILED : Outcome.PASSED,
        first.severity().id(),
        text,
        text);
  }

  private static JUnitCase quiet(String rule, SiteReport report) {
    boolean off = report.scope().rulesOff().contains(rule);
    String finds = report.messages().text(RuleDocumentation.finds(rule));
    return new JUnitCase(
        rule, finds, off ? Outcome.SKIPPED : Outcome.PASSED, "", rule + ":off", "");
  }
}
