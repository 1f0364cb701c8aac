package io.github.utmguard.rule;

/** Where the rules are documented. */
public final class RuleDocumentation {
  /** The rendered {@code src/site/markdown/rules}. */
  public static final String BASE =
      "https://utmguard.github.io/superoffice-utm-maven-plugin/rules/";

  private RuleDocumentation() {}

  /**
   * The address of a rule's page: why it matters, a bad and a good example, how to switch it off.
   */
  public static String address(String rule) {
    return BASE + rule + ".html";
  }
}
