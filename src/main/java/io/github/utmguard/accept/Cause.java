package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.rule.Goal;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a finding is recognised by in another run: not by its line, which moves, nor by its words.
 *
 * @param goal the goal that found it
 * @param rule the rule's id
 * @param page the file's path relative to the site; of what {@code campaigns} finds, relative to
 *     the base directory
 * @param url the address as written
 */
record Cause(Goal goal, String rule, String page, Optional<String> url) {
  static final Comparator<Cause> ORDER =
      Comparator.comparing(Cause::goal)
          .thenComparing(Cause::page)
          .thenComparing(Cause::rule)
          .thenComparing(cause -> cause.url().orElse(""));

  static Cause of(Goal goal, Finding finding) {
    return new Cause(goal, finding.rule(), finding.location().page(), finding.url());
  }
}
