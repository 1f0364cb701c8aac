package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is told what is wrong is told what to do about just that. */
class FixesTest {
  private static List<Finding> findings(String rule) throws Exception {
    return RuleFixtures.in(rule).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "tag-missing, tag.fix",
    "tag-mismatch, tag.fix-wrong",
    "tag-misplaced, tag.fix-wrong",
    "tag-placeholder, tag.fix-wrong",
    "embedded-form-blocked, embedded-form-blocked.fix embedded-form-blocked.fix-nonce"
  })
  void areThoseOfTheRule(String rule, String fixes) throws Exception {
    assertEquals(
        Set.of(fixes.split(" ")),
        findings(rule).stream().map(finding -> finding.fix().key()).collect(Collectors.toSet()));
  }

  @Test
  void showTheTagThatIsConfigured() throws Exception {
    for (String rule : List.of("tag-missing", "tag-mismatch")) {
      String pasted = findings(rule).get(0).fix().arguments().get(0);
      assertTrue(pasted.contains("/cs/javascript/utm.js\"></script>"), pasted);
    }
  }

  @Test
  void ofABlockedTagBelongToTheReason() throws Exception {
    for (Finding finding : findings("tag-blocked")) {
      assertEquals(finding.message().key() + ".fix", finding.fix().key());
    }
  }

  @Test
  void ofAnEmbeddedFormUnderStrictDynamicAskForANonce() throws Exception {
    for (Finding finding : findings("embedded-form-blocked")) {
      boolean strict = finding.message().arguments().toString().contains("strict-dynamic");
      assertEquals(strict, finding.fix().key().endsWith("-nonce"), finding.toString());
    }
  }

  @Test
  void belongToWhereTheTagStands() throws Exception {
    for (Finding finding : findings("tag-misplaced")) {
      boolean inHead =
          finding.location().page().startsWith("bad-after-")
              && !finding.location().page().equals("bad-after-html.html");
      assertEquals(
          inHead ? "tag-misplaced.after-script" : "tag-misplaced.outside-head",
          finding.message().key(),
          finding.toString());
    }
  }

  @Test
  void nameTheRightAddressWhereAnotherIsThere() throws Exception {
    for (Finding finding : findings("tag-mismatch")) {
      String right = finding.message().arguments().get(0);
      assertTrue(finding.fix().arguments().get(0).contains('"' + right + '"'), right);
    }
  }

  @Test
  void aViolationMayBeLessGraveThanItsRuleButNeverGraver() {
    Violation mild =
        new Violation(
            0, Optional.empty(), Message.of("a"), Message.of("b"), Optional.of(Severity.WARNING));
    assertEquals(Severity.WARNING, mild.weigh(Severity.ERROR));
    assertEquals(Severity.INFO, mild.weigh(Severity.INFO));
  }
}
