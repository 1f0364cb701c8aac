package io.github.utmguard.report;

/** Where each rule is explained. */
final class RuleDocumentation {
  /** The plugin's own site. */
  static final String SITE = "https://utmguard.github.io/superoffice-utm-maven-plugin/";

  private RuleDocumentation() {}

  /** The address of the rule's page. */
  static String address(String rule) {
    return SITE + "rules/" + rule + ".html";
  }
}
