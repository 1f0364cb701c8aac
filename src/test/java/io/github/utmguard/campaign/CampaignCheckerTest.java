package io.github.utmguard.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.campaign.link.LinkRefusedException;
import io.github.utmguard.campaign.rule.ExampleCampaigns;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.Defaults;
import io.github.utmguard.settings.RawSettings;
import io.github.utmguard.settings.Setting;
import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.settings.SingleLinkRequest;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePermits;
import io.github.utmguard.site.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to findings: sheets and newsletters of the example company, and its site. */
class CampaignCheckerTest {
  private static final String HEAD = "landing_page,utm_source,utm_medium,utm_campaign\n";

  @TempDir Path folder;
  private final RawSettings.Builder given = RawSettings.builder();

  @BeforeEach
  void give() {
    given
        .text(Setting.CAMPAIGNS, "campaigns.csv")
        .text(Setting.SCRIPT_URL, "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js");
  }

  private SiteSettings settings() {
    Path site = ExampleCampaigns.ROOT.resolve("site").toAbsolutePath();
    Defaults defaults =
        new Defaults(
            folder,
            Optional.of(site),
            Optional.of("https://acme.example/"),
            folder.resolve("report"),
            ExampleCampaigns.TODAY,
            Locale.ENGLISH,
            1);
    return SettingsResolver.resolve(given.build(), defaults, RuleCatalogue.ids());
  }

  private CampaignResult check() throws Exception {
    return CampaignChecker.of(settings()).check(new PagePermits(), Optional.empty());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private String sheet() throws IOException {
    return Files.readString(folder.resolve("campaigns.csv"));
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(one -> one.rule() + " " + one.severity().id() + " " + one.location().page())
        .toList();
  }

  @Test
  void allThatWasLookedAtIsCounted() throws Exception {
    write("campaigns.csv", HEAD + "/signup.html,a|b,email,c\n/signup.html,d,email,c\n,,,\n");
    write(
        "mail.html",
        "<a href='https://acme.example/signup.html?utm_source=a&utm_medium=email&utm_campaign=c'>x</a>"
            + "<a href='https://other.example/'>y</a>");
    given.items(Setting.MATERIALS, List.of("mail.html"));
    CampaignResult result = check();
    assertEquals(new CampaignCoverage(2, 3, 1, 1, 1, 1), result.coverage());
    assertEquals(1, result.findings().coverage().pages());
    assertEquals(1, result.findings().coverage().tagged());
    assertEquals(3, result.links().size());
    assertEquals(List.of(), lines(result.findings().findings()));
  }

  @Test
  void faultsAreWeighedAsTheSettingsSayAndInTheOrderOfReports() throws Exception {
    write("campaigns.csv", HEAD + "/nowhere.html,a,email,c\n/signup.html,A,email,c\n");
    given.table(
        Setting.RULES, Map.of("campaign-inconsistent", "info", "campaign-link-unlisted", "off"));
    write(
        "a.txt",
        """
        https://acme.example/signup.html https://acme.example/?utm_source=x
        https://acme.example/?utm_source=x&utm_medium=email&utm_campaign=c
        """);
    given.items(Setting.MATERIALS, List.of("a.txt"));
    assertEquals(
        List.of(
            "campaign-link-untagged error a.txt",
            "utm-missing-parameter warning a.txt",
            "campaign-landing-missing error campaigns.csv",
            "campaign-inconsistent info campaigns.csv"),
        lines(check().findings().findings()));
  }

  @Test
  void aHostedFormMayBeLinkedToFromANewsletterButWithParameters() throws Exception {
    String form =
        "https://online4.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=formFrame&formId=1";
    write("mail.txt", form + "\n");
    given.items(Setting.MATERIALS, List.of("mail.txt"));
    CampaignResult result = check();
    assertEquals(Optional.empty(), result.sheet());
    assertEquals(1, result.coverage().materialLinks());
    assertEquals(0, result.coverage().landingPages());
    assertFalse(result.findings().findings().isEmpty());
  }

  @Test
  void aRowOfWhichNoLinkCanBeBuiltIsNamed() throws Exception {
    write("campaigns.csv", HEAD + "mailto:a@b.example,a,email,c\n");
    InvalidSheetException refused = assertThrows(InvalidSheetException.class, this::check);
    assertEquals(1, refused.mistakes().size());
  }

  @Test
  void aSheetIsWrittenBackOnlyWhereThatIsAskedFor() throws Exception {
    String before = HEAD + "/a.html,News Letter,E-Mail,web-sept\n/b.html,x_y,email,a_b_c\n";
    String after = HEAD + "/a.html,news_letter,e-mail,web_sept\n/b.html,x_y,email,a_b_c\n";
    write("campaigns.csv", before);
    write(TestSite.LEFT_OVER, "of a killed run");
    assertEquals(new SheetFix(List.of(), false), SheetNormaliser.fix(settings()));
    given.text(Setting.FIX_CAMPAIGNS, "true").text(Setting.DRY_RUN, "true");
    SheetFix planned = SheetNormaliser.fix(settings());
    assertFalse(planned.isWritten());
    assertEquals(before, sheet());
    assertTrue(Files.exists(folder.resolve(TestSite.LEFT_OVER)));
    assertEquals(new SheetFix.Change(2, 9, "News Letter", "news_letter"), planned.changes().get(0));
    given.text(Setting.DRY_RUN, "false");
    assertEquals(new SheetFix(planned.changes(), true), SheetNormaliser.fix(settings()));
    assertEquals(after, sheet());
    assertFalse(Files.exists(folder.resolve(TestSite.LEFT_OVER)));
    assertEquals(new SheetFix(List.of(), false), SheetNormaliser.fix(settings()));
  }

  @Test
  void theSeparatorIsTheSheetsOwn() throws Exception {
    given.text(Setting.FIX_CAMPAIGNS, "true");
    String head = HEAD.strip() + ",utm_term\n";
    write("campaigns.csv", head + "/a.html,x-y,email,a-b,p_q|r_s\n/b.html,x,email,e_f,\n");
    SheetNormaliser.fix(settings());
    assertTrue(sheet().endsWith("/a.html,x-y,email,a-b,p_q|r_s\n/b.html,x,email,e-f,\n"), sheet());
    given.text(Setting.SEPARATOR, "_");
    SheetNormaliser.fix(settings());
    assertTrue(sheet().contains("/a.html,x_y,email,a_b,p_q|r_s\n"), sheet());
  }

  @Test
  void theCommonestOfSeveralSpellingsIsTaken() throws Exception {
    given.text(Setting.FIX_CAMPAIGNS, "true");
    String rows = "/a.html,x,email,web_sept|web_sept2\n/b.html,x,email,web_sept\n";
    write("campaigns.csv", HEAD + rows + "/c.html,x,email,websept\n");
    SheetNormaliser.fix(settings());
    assertEquals(HEAD + rows + "/c.html,x,email,web_sept\n", sheet());
  }

  @Test
  void oneLinkIsBuiltOrExplained() throws Exception {
    SingleLinkCheck check = new SingleLinkCheck(settings());
    SingleLinkResult built =
        check.of(
            new SingleLinkRequest.Build(
                "signup.html", "li", "social", "c", Optional.empty(), Optional.of("top")));
    String link =
        "https://acme.example/signup.html?utm_source=li&utm_medium=social&utm_campaign=c&utm_content=top";
    assertEquals(link, built.built().orElseThrow().text());
    assertEquals(List.of(), built.findings());
    SingleLinkResult explained =
        check.of(new SingleLinkRequest.Explain("https://acme.example/?utm_source=A"));
    assertEquals(Optional.empty(), explained.built());
    assertEquals(
        List.of("utm-missing-parameter", "utm-naming"),
        explained.findings().stream().map(Finding::rule).sorted().toList());
    assertEquals(Severity.WARNING, explained.findings().get(0).severity());
    assertThrows(
        LinkRefusedException.class,
        () ->
            check.of(
                new SingleLinkRequest.Build(
                    "mailto:a@b.example", "a", "b", "c", Optional.empty(), Optional.empty())));
  }
}
