package io.github.utmguard.report;

import io.github.utmguard.finding.Message;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where each rule is explained, and its words for reports that explain rules themselves. */
public final class RuleDocumentation {
  /** The plugin's own site. */
  static final String SITE = "https://utmguard.github.io/superoffice-utm-maven-plugin/";

  private RuleDocumentation() {}

  /** The address of the rule's page. */
  public static String address(String rule) {
    return SITE + "rules/" + rule + ".html";
  }

  /** What the rule finds, in one sentence. */
  static Message finds(String rule) {
    return Message.of("rule." + rule);
  }

  /** Why that matters: which leads are lost, and how. */
  static Message why(String rule) {
    return Message.of(
        switch (rule.substring(0, rule.indexOf('-') + 1)) {
          case "campaign-" -> "report.why-campaign";
          case "charset-" -> "report.why-charset";
          case "embedded-" -> "report.why-embedded";
          case "hosted-" -> "report.why-hosted";
          case "live-" -> "report.why-live";
          case "page-" -> "report.why-page";
          case "suppression-" -> "report.why-suppression";
          case "tag-" -> "report.why-tag";
          case "utm-" -> "report.why-utm";
          default -> throw new IllegalArgumentException(rule + " belongs to no family of rules");
        });
  }

  /** How to accept a finding, or to switch the rule off. */
  static Message howToSwitchOff(String rule) {
    return Message.of(
        "report.switch-off", "<!-- utm-allow " + rule + ": reason -->", rule + ":off");
  }

  /** The id in Pascal case, as {@code HostedFormLink}: a name that is an identifier. */
  static String name(String rule) {
    return Arrays.stream(rule.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
