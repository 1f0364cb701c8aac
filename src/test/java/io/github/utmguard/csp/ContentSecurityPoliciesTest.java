package io.github.utmguard.csp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSecurityPoliciesTest {
  private static final ExternalScript TAG =
      new ExternalScript(
          ContentSecurityPolicyTest.address("https://online4.superoffice.com/x.js"),
          Optional.empty(),
          "",
          true);
  private static final Optional<Origin> SELF = Optional.of(Origin.parse("https://site.test"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          script-src 'self', script-src *                         | script-src 'self'
          script-src *, default-src 'none'                        | default-src 'none'
          img-src 'self', script-src 'none'                       | script-src 'none'
          script-src,                                             | script-src
          script-src * , script-src *, script-src 'none'          | script-src 'none'
          """)
  void metaElementIsSplitAtCommas(String content, String blocking) {
    assertEquals(
        Optional.of(blocking), ContentSecurityPolicies.parse(content).blockingDirective(TAG, SELF));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          script-src *,,
          script-src online4.superoffice.com,https://a.test
          """)
  void emptyAndUnknownPartsBetweenCommasAllow(String content) {
    assertEquals(true, ContentSecurityPolicies.parse(content).allowsScript(TAG, SELF));
  }

  @Test
  void policiesOfSeveralElementsIntersect() {
    ContentSecurityPolicies all = ContentSecurityPolicies.parse("script-src *");
    ContentSecurityPolicies own = ContentSecurityPolicies.parse("script-src 'self'");
    assertEquals(true, new ContentSecurityPolicies(List.of()).allowsScript(TAG, SELF));
    assertEquals(true, all.and(all).allowsScript(TAG, SELF));
    assertEquals(false, all.and(own).allowsScript(TAG, SELF));
    assertEquals(false, own.and(all).allowsScript(TAG, SELF));
  }

  @Test
  void hugePolicyIsReadInBoundedTime() {
    String content =
        "script-src " + "a.test/%41 ".repeat(200_000) + ";".repeat(200_000) + ",".repeat(1000);
    assertEquals(false, ContentSecurityPolicies.parse(content).allowsScript(TAG, SELF));
  }
}
