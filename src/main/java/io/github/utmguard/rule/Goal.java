package io.github.utmguard.rule;

import io.github.utmguard.finding.Suppression;

/** A goal that reports findings; each looks for its own. */
public enum Goal {
  CHECK("check"),
  CAMPAIGNS("campaigns"),
  VERIFY("verify");

  private final String id;

  Goal(String id) {
    this.id = id;
  }

  /** Its name, as in a POM. */
  public String id() {
    return id;
  }

  /** Whether no other goal has findings of a rule in files of the build. */
  public boolean runsAlone(String rule) {
    return runs(rule) && (this == CHECK ? !CAMPAIGNS.runs(rule) : !CHECK.runs(rule));
  }

  /** Whether it can have findings of a rule. */
  public boolean runs(String rule) {
    if (rule.equals(Suppression.UNUSED)) {
      return true;
    }
    boolean utm = rule.startsWith("utm-");
    return switch (this) {
      case CHECK -> !rule.startsWith("campaign-") && !rule.startsWith("live-");
      case CAMPAIGNS -> rule.startsWith("campaign-") || (utm && !rule.equals("utm-internal-link"));
      case VERIFY -> !rule.startsWith("campaign-");
    };
  }
}
