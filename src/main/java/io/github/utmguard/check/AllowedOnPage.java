package io.github.utmguard.check;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.page.Allowance;
import io.github.utmguard.page.Allowances;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.rule.Violation;
import io.github.utmguard.settings.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which findings a page accepts itself, and which of its words accept nothing. */
public final class AllowedOnPage {
  private final Allowances allowances;
  private final Severities severities;
  private final Set<Allowance> used = new HashSet<>();

  AllowedOnPage(Allowances allowances, Severities severities) {
    this.allowances = allowances;
    this.severities = severities;
  }

  /** Why the page accepts what a rule finds at a unit; empty where it does not. */
  Optional<String> reason(String rule, int offset) {
    List<Allowance> fitting =
        (RuleCatalogue.isAboutWholePage(rule) ? allowances.all() : allowances.around(offset))
            .stream()
                .filter(allowance -> allowance.rule().equals(rule))
                .filter(allowance -> !allowance.reason().isEmpty())
                .toList();
    used.addAll(fitting);
    return fitting.stream().map(Allowance::reason).findFirst();
  }

  /** Those that accept nothing, to be asked for last. */
  List<Violation> unused() {
    return allowances.all().stream()
        .filter(allowance -> !used.contains(allowance))
        .flatMap(allowance -> unused(allowance, severities).stream())
        .toList();
  }

  /** What is to be said of one that accepts nothing; nothing where its rules are off. */
  public static Optional<Violation> unused(Allowance allowance, Severities severities) {
    String rule = allowance.rule();
    if (severities.of(Suppression.UNUSED).isEmpty()) {
      return Optional.empty();
    }
    if (!RuleCatalogue.ids().contains(rule)) {
      String nearest = Suggestion.nearest(rule, RuleCatalogue.ids()).orElse("hosted-form-link");
      return violation(
          allowance,
          Message.of("suppression-unused.unknown-rule", rule),
          Message.of("suppression-unused.unknown-rule.fix", nearest));
    }
    if (rule.equals(Suppression.UNUSED)) {
      return violation(
          allowance,
          Message.of("suppression-unused.itself"),
          Message.of("suppression-unused.itself.fix"));
    }
    if (allowance.reason().isEmpty()) {
      return violation(
          allowance,
          Message.of("suppression-unused.no-reason"),
          Message.of("suppression-unused.no-reason.fix", rule));
    }
    // Of a rule that is off nobody knows what it would find.
    return severities.of(rule).isEmpty()
        ? Optional.empty()
        : violation(
            allowance,
            Message.of("suppression-unused.page", rule),
            Message.of("suppression-unused.fix"));
  }

  private static Optional<Violation> violation(Allowance allowance, Message message, Message fix) {
    return Optional.of(new Violation(allowance.offset(), Optional.empty(), message, fix));
  }
}
