package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a finding is recognised by in another run: not by its line, which moves, nor by its words.
 *
 * @param rule the rule's id
 * @param page the file's path relative to the site
 * @param url the address as written
 */
record Cause(String rule, String page, Optional<String> url) {
  static final Comparator<Cause> ORDER =
      Comparator.comparing(Cause::page)
          .thenComparing(Cause::rule)
          .thenComparing(cause -> cause.url().orElse(""));

  static Cause of(Finding finding) {
    return new Cause(finding.rule(), finding.location().page(), finding.url());
  }
}
