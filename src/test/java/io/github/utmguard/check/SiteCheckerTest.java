package io.github.utmguard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckerTest {
  private static final String TAG = Sites.TAG.html();
  private static final String OTHER =
      TAG.replace("online4.superoffice.com/Cust12345", "online2.superoffice.com/Cust99999");

  @TempDir Path site;

  private CheckResult check(Optional<TrackingTag> tag) throws Exception {
    return new SiteChecker(Sites.settings(site, tag, 3)).check();
  }

  @Test
  void acceptsAnyTagThatAllPagesAgreeOn() throws Exception {
    Sites.write(site, "a.html", Sites.page(OTHER, ""));
    Sites.write(site, "b.html", Sites.page(OTHER, ""));
    CheckResult result = check(Optional.empty());
    assertEquals(List.of(), Sites.lines(result));
    assertEquals(2, result.coverage().tagged());
  }

  @Test
  void takesTheMajoritysTagForRightWhereNoneIsConfigured() throws Exception {
    Sites.write(site, "a.html", Sites.page(OTHER, ""));
    Sites.write(site, "b.html", Sites.page(TAG, ""));
    Sites.write(site, "c/d.html", Sites.page(TAG, ""));
    Sites.write(site, "e.html", Sites.page("", ""));
    CheckResult result = check(Optional.empty());
    assertEquals(
        List.of("tag-mismatch a.html:3:14", "tag-missing e.html:2:13"), Sites.lines(result));
    assertEquals(3, result.coverage().tagged());
  }

  /** The placeholder is an error on each of its pages, and no measure for the others. */
  @Test
  void neverTakesThePlaceholderForRight() throws Exception {
    String placeholder = TAG.replace("Cust12345", "CustXXXXX");
    Sites.write(site, "a.html", Sites.page(placeholder, ""));
    Sites.write(site, "b.html", Sites.page(placeholder, ""));
    Sites.write(site, "c.html", Sites.page(TAG, ""));
    assertEquals(
        List.of("tag-placeholder a.html:3:14", "tag-placeholder b.html:3:14"),
        Sites.lines(check(Optional.empty())));
  }

  /** Of two tags on as many pages the same one must be right each time, whoever counts first. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void decidesBetweenEquallyFrequentTagsTheSameWayEachTime(int threads) throws Exception {
    for (int page = 0; page < 40; page++) {
      Sites.write(site, "p" + page + ".html", Sites.page(page % 2 == 0 ? TAG : OTHER, ""));
    }
    CheckResult result = new SiteChecker(Sites.settings(site, Optional.empty(), threads)).check();
    assertEquals(20, result.findings().size());
    assertTrue(
        result.findings().stream()
            .allMatch(
                finding ->
                    finding.rule().equals("tag-mismatch")
                        && finding.url().orElse("").contains("online4")));
  }

  @Test
  void comparesPagesWithTheConfiguredTag() throws Exception {
    Sites.write(site, "a.html", Sites.page(OTHER, ""));
    Sites.write(site, "b.html", Sites.page(OTHER, ""));
    Sites.write(site, "c.html", Sites.page(TAG, ""));
    assertEquals(
        List.of("tag-mismatch a.html:3:14", "tag-mismatch b.html:3:14"),
        Sites.lines(check(Optional.of(Sites.TAG))));
  }

  @Test
  void doesNotRepeatWhatASearchIndexTakesFromAPage() throws Exception {
    String text = "Go to " + Sites.FORM.replace("&", "&amp;") + "1 for help";
    Sites.write(site, "a.html", Sites.page(TAG, "<p>" + text));
    Sites.write(site, "b.html", Sites.page(TAG, "<a href='" + Sites.FORM + "2'>x</a>"));
    Sites.write(
        site,
        "search.json",
        "[\"Go to " + Sites.FORM + "1\",\"" + Sites.FORM + "2\",\n\"" + Sites.FORM + "3\"]");
    assertEquals(
        List.of("hosted-form-link b.html:3", "hosted-form-mention search.json:2"),
        Sites.lines(check(Optional.of(Sites.TAG))).stream()
            .map(line -> line.substring(0, line.lastIndexOf(':')))
            .toList());
  }

  @Test
  void readsTheScriptsOfTheSite() throws Exception {
    Sites.write(site, "a.html", Sites.page(TAG, ""));
    Sites.write(site, "js/menu.js", "// \u00e6\nlocation.href = '" + Sites.FORM + "1';\n");
    Sites.write(site, "js/plain.js", "var a = 1;");
    Sites.write(site, "js/list.mjs", "export default ['" + Sites.FORM + "2']");
    Sites.write(site, "robots.txt", Sites.FORM + "3");
    assertEquals(
        List.of("hosted-form-mention js/list.mjs:1:18", "hosted-form-script js/menu.js:2:18"),
        Sites.lines(check(Optional.of(Sites.TAG))));
  }

  @Test
  void saysTheSameInWhateverOrderAndByHowManyThePagesAreRead() throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      names.add("d" + i % 7 + "/p" + i);
    }
    List<List<Finding>> results = new ArrayList<>();
    for (int run = 0; run < 4; run++) {
      Path copy = Files.createDirectories(site.resolve("run" + run));
      Collections.shuffle(names, new Random(run));
      for (String name : names) {
        writeVaried(copy, name);
      }
      results.add(
          new SiteChecker(Sites.settings(copy, Optional.empty(), run % 2 == 0 ? 1 : 8))
              .check()
              .findings());
    }
    assertTrue(results.get(0).size() > 200, "findings: " + results.get(0).size());
    for (List<Finding> result : results) {
      assertEquals(results.get(0), result);
    }
  }

  private static void writeVaried(Path copy, String name) throws Exception {
    int kind = Math.floorMod(name.hashCode(), 4);
    String body = "<a href='" + Sites.FORM + kind + "'>x</a>".repeat(2) + name;
    Sites.write(copy, name + ".html", Sites.page(kind == 0 ? OTHER : kind == 1 ? "" : TAG, body));
    Sites.write(copy, name + ".js", "open('" + Sites.FORM + kind + "')");
  }

  @Test
  void reportsAPageThatNeedsMoreMemoryThanThereIsAndJudgesTheOthers() throws Exception {
    String link = "<a href='" + Sites.FORM + "1'>x</a>";
    Sites.write(site, "large.html", Sites.page(TAG, link + "<p>x</p>".repeat(100_000)));
    Sites.write(site, "large.js", "open('" + Sites.FORM + "1')" + " ".repeat(9_000_000));
    Sites.write(site, "small.html", Sites.page(TAG, link));
    var settings = Sites.settings(site, Optional.of(Sites.TAG), 2);
    CheckResult result = new SiteChecker(settings, 100 << 20).check();
    assertEquals(
        List.of("page-unreadable large.html:1:1", "page-unreadable large.js:1:1"),
        Sites.lines(result).subList(0, 2));
    assertEquals("page-unreadable.memory", result.findings().get(0).message().key());
    assertEquals(3, result.findings().size());
    assertEquals(2, result.coverage().pages());
  }

  @Test
  void anotherAddressOfTheSameScriptIsAMismatchUnlessItIsConfigured() throws Exception {
    Sites.write(site, "a.html", Sites.page(TAG, ""));
    TrackingTag upper =
        new TrackingTag(Url.parse(Sites.ADDRESS.replace("CS", "cs")).orElseThrow(), Map.of());
    assertEquals(List.of("tag-mismatch a.html:3:14"), Sites.lines(check(Optional.of(upper))));
  }

  @Test
  void countsWhatItLookedAt() throws Exception {
    String form = "<a href='" + Sites.FORM + "1'>x</a>";
    String embed = "<script src='" + Sites.FORM.replace("formFrame&formId", "form&id") + "2'>";
    Sites.write(site, "a.html", Sites.page(TAG, form + form + embed + "</script>"));
    Sites.write(site, "b.html", Sites.page("", ""));
    Sites.write(site, "part.html", "<p>" + form);
    Sites.write(site, "menu.js", "location.href = '" + Sites.FORM + "3'");
    Sites.write(site, "other.js", "location.href = '" + Sites.FORM + "5'");
    Sites.write(site, "list.js", "var forms = ['" + Sites.FORM + "4']");
    CheckResult result = check(Optional.of(Sites.TAG));
    assertEquals(new Coverage(2, 1, 1, 1, 5), result.coverage());
    assertEquals(new Coverage(4, 2, 2, 2, 10), result.coverage().plus(result.coverage()));
    assertEquals(6, result.count(Severity.ERROR));
    assertEquals(2, result.count(Severity.INFO));
  }

  @Test
  void aFragmentsLinksCountAndItIsNamed() throws Exception {
    Sites.write(site, "a.html", Sites.page(TAG, ""));
    Sites.write(site, "part.html", "<p><a href='" + Sites.FORM + "1'>x</a>");
    assertEquals(
        List.of("page-fragment part.html:1:1", "hosted-form-link part.html:1:13"),
        Sites.lines(check(Optional.of(Sites.TAG))));
  }

  @Test
  void whatPagesAcceptIsToldWithItsReason() throws Exception {
    String link = "<a href='" + Sites.FORM + "1'>x</a>";
    String allowed = "<p data-utm-allow='hosted-form-link: agreed'>" + link + "</p>";
    Sites.write(site, "b.html", Sites.page(TAG, allowed));
    Sites.write(site, "a.html", Sites.page(TAG, link + allowed));
    CheckResult result = check(Optional.of(Sites.TAG));
    assertEquals(List.of("hosted-form-link a.html:3"), lines(result.findings()));
    assertEquals(
        List.of("hosted-form-link a.html:3", "hosted-form-link b.html:3"),
        lines(result.suppressed().stream().map(SuppressedFinding::finding).toList()));
    assertEquals("agreed", result.suppressed().get(0).reason());
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(one -> one.rule() + " " + one.location().page() + ":" + one.location().line())
        .toList();
  }
}
