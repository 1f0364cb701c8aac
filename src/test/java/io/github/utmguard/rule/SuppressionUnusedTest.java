package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.settings.Setting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SuppressionUnusedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("suppression-unused")
        .expect(
            """
            bad-after.html | 7:10 | @form | hosted-form-link
            bad-after.html | 7:128 | -
            bad-attribute-nothing-there.html | 7:20 | -
            bad-before-another.html | 7:4 | -
            bad-before-another.html | 7:77 | @form | hosted-form-link
            bad-empty-reason.html | 7:1 | -
            bad-empty-reason.html | 7:46 | @form | hosted-form-link
            bad-itself.html | 7:1 | -
            bad-itself.html | 8:1 | -
            bad-no-reason.html | 7:1 | -
            bad-no-reason.html | 7:45 | @form | hosted-form-link
            bad-no-rule.html | 7:1 | -
            bad-no-rule.html | 7:36 | @form | hosted-form-link
            bad-nothing-there.html | 7:1 | -
            bad-other-rule.html | 7:1 | -
            bad-other-rule.html | 7:54 | @form | hosted-form-link
            bad-tag-is-there.html | 7:1 | -
            bad-unknown-rule.html | 7:1 | -
            bad-unknown-rule.html | 7:52 | @form | hosted-form-link
            """);
  }

  @Test
  void saysWhatIsWrongWithEach() throws Exception {
    assertEquals(
        List.of(
            "bad-empty-reason.html no-reason []",
            "bad-itself.html itself []",
            "bad-itself.html page [hosted-form-link]",
            "bad-no-reason.html no-reason []",
            "bad-no-rule.html unknown-rule []",
            "bad-unknown-rule.html unknown-rule [hosted-form-lnk]"),
        own(RuleFixtures.in("suppression-unused"))
            .filter(
                finding ->
                    finding
                        .location()
                        .page()
                        .matches("bad-(empty-reason|itself|no-re.*|no-ru.*|unk.*).html"))
            .map(
                finding ->
                    finding.location().page()
                        + ' '
                        + finding.message().key().replace("suppression-unused.", "")
                        + ' '
                        + finding.message().arguments())
            .toList());
  }

  @Test
  void proposesTheRuleThatWasMeant() throws Exception {
    assertEquals(
        List.of(Message.of("suppression-unused.unknown-rule.fix", "hosted-form-link")),
        own(RuleFixtures.in("suppression-unused"))
            .filter(finding -> finding.location().page().equals("bad-unknown-rule.html"))
            .map(Finding::fix)
            .toList());
  }

  /** Who switches a rule off for a while keeps what is said about it on pages. */
  @Test
  void doesNotMissTheFindingsOfARuleThatIsOff() throws Exception {
    assertEquals(
        List.of("bad-empty-reason.html", "bad-itself.html", "bad-no-reason.html"),
        own(RuleFixtures.in("suppression-unused").with(Setting.RULES, "hosted-form-link:off"))
            .map(finding -> finding.location().page())
            .filter(page -> page.matches("(good|bad-(af|att|bef|emp|its|no-re|noth)).*"))
            .toList());
  }

  private static Stream<Finding> own(RuleFixtures fixtures) throws Exception {
    return fixtures.findings().stream()
        .filter(finding -> finding.rule().equals("suppression-unused"));
  }
}
