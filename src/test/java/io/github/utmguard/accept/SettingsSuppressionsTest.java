package io.github.utmguard.accept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.settings.ConfigFile;
import io.github.utmguard.settings.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsSuppressionsTest {
  @TempDir private Path basedir;
  private AcceptingSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = AcceptingSite.in(basedir);
    site.page("a.html", "1");
    site.page("press/b.html", "1", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          rule=hosted-form-link|reason=r                                ; 3
          rule=hosted-form-link|reason=r|page=press/**                  ; 2
          rule=hosted-form-link|reason=r|page=press/                    ; 2
          rule=hosted-form-link|reason=r|page=a.html                    ; 1
          rule=hosted-form-link|reason=r|page=**/*.html|url=*formId=2   ; 1
          rule=hosted-form-link|reason=r|url=https://online4.superoffice.com/*/customer.fcgi?* ; 3
          rule=hosted-form-link|reason=r|until=2026-11-24               ; 3
          rule=hosted-form-link|reason=r|url=*formId                    ; 0
          rule=hosted-form-link|reason=r|page=b.html                    ; 0
          rule=hosted-form-link|reason=r|until=2026-11-23               ; 0
          rule=hosted-form-frame|reason=r                               ; 0
          rule=hosted-form-frame|reason=r|url=*                         ; 0
          """)
  void acceptsWhatItNames(String suppression, int accepted) throws Exception {
    AcceptingSite checked = site.suppressing(suppression);
    assertEquals(accepted, checked.accepted().size());
    List<String> reported = checked.reported();
    assertEquals(3 - accepted + (accepted == 0 ? 1 : 0), reported.size(), reported.toString());
    assertEquals(accepted == 0, reported.contains("suppression-unused pom.xml:1"));
  }

  @Test
  void givesTheReasonOfTheFirstThatFits() throws Exception {
    AcceptingSite checked =
        site.suppressing(
            "rule=hosted-form-link|reason=the first|page=a.html",
            "rule=hosted-form-link|reason=the second");
    assertEquals(
        List.of(
            "hosted-form-link a.html: the first",
            "hosted-form-link press/b.html: the second",
            "hosted-form-link press/b.html: the second"),
        checked.accepted());
    assertEquals(List.of(), checked.reported());
    assertEquals(
        SuppressedFinding.Origin.SETTINGS, checked.check().result().suppressed().get(0).origin());
  }

  @Test
  void anExpiredOneSaysSo() throws Exception {
    assertEquals(
        List.of(
            "The suppression of hosted-form-link (a.html) counted until 2026-01-31, and counts no"
                + " more. Correct what it accepted and delete it, or set a later date in"
                + " \"until\"."),
        site.suppressing("rule=hosted-form-link|reason=r|page=a.html|until=2026-01-31")
            .messages("suppression-unused"));
  }

  @Test
  void oneForAnExcludedPageOrARuleThatIsOffIsNotMissed() throws Exception {
    AcceptingSite checked =
        site.suppressing(
            "rule=hosted-form-link|reason=r|page=press/b.html",
            "rule=hosted-form-link|reason=r|page=press/**",
            "rule=tag-missing|reason=r|until=2026-01-31",
            "rule=hosted-form-link|reason=r|page=gone.html");
    assertEquals(
        List.of("hosted-form-link a.html:3", "suppression-unused pom.xml:1"),
        checked
            .with(Setting.EXCLUDES, "press/**")
            .with(Setting.RULES, "tag-missing:off")
            .reported());
  }

  @Test
  void unusedOnesAreSilencedByTheirOwnRuleOnly() throws Exception {
    AcceptingSite checked = site.suppressing("rule=tag-missing|reason=r");
    assertTrue(checked.reported().contains("suppression-unused pom.xml:1"));
    assertEquals(3, checked.with(Setting.RULES, "suppression-unused:off").reported().size());
  }

  @Test
  void nameThePlaceInTheConfigurationFile() throws Exception {
    AcceptingSite checked =
        site.withConfig(
            """
            {"suppressions": [
              {"rule": "hosted-form-link", "reason": "agreed"},
              {"rule": "tag-missing", "reason": "agreed", "url": "x"}
            ]}
            """);
    List<Finding> findings = checked.check().result().findings();
    assertEquals(List.of("suppression-unused superoffice-utm.json:3"), checked.reported());
    assertEquals(
        Optional.of(new SourceLocation("superoffice-utm.json", 3)), findings.get(0).source());
    assertTrue(findings.get(0).isInSource());
  }

  /** Who looks at a part of the site is not told that the rest needs nothing. */
  @Test
  void whatIsNotLookedAtIsNotUnused() throws Exception {
    site.page("blog/a.html");
    AcceptingSite part =
        site.with(Setting.INCLUDES, "blog/**/*.html")
            .suppressing(
                "rule=hosted-form-link|reason=x|page=press/**",
                "rule=hosted-form-link|reason=x|page=press/2019/a.html",
                "rule=hosted-form-link|reason=x|page=blog/*.html");
    assertEquals(List.of("suppression-unused pom.xml:1"), part.reported());
    assertEquals(1, part.check().result().findings().size());
  }

  /** One policy for many sites: another one may need what this one does not. */
  @Test
  void whatOtherSitesGoByIsNotUnused(@TempDir Path elsewhere) throws Exception {
    Path policy =
        Files.writeString(
            elsewhere.resolve("superoffice-utm.json"),
            "{\"suppressions\": [{\"rule\": \"tag-missing\", \"reason\": \"agreed\"}]}");
    List<String> reported = site.or(ConfigFile.read(policy)).reported();
    assertTrue(reported.stream().noneMatch(any -> any.startsWith("suppression-")), "" + reported);
  }

  @Test
  void pagesGoFirst() throws Exception {
    site.rawPage(
        "a.html",
        AcceptingSite.TAG,
        "<p data-utm-allow='hosted-form-link: here'><a href='" + AcceptingSite.FORM + "1'>x</a>");
    AcceptingSite checked = site.suppressing("rule=hosted-form-link|reason=there|page=a.html");
    assertEquals(List.of("hosted-form-link a.html: here"), checked.accepted());
    assertTrue(checked.reported().contains("suppression-unused pom.xml:1"));
  }
}
