package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsByRowTest {
  private static final Message ANY = Message.of("page-fragment.message");

  /** The first row stands in lines 2 to 4, the second in line 5. */
  private final SampleLinks sheet =
      new SampleLinks(List.of("landing_page", "utm_source", "utm_medium", "utm_campaign", "Note"))
          .row("/a", "x", "social", "demo", "three\nwhole\r\nlines")
          .row("/b", "x", "social", "demo", "one");

  private List<List<String>> byRow(int line, String page) {
    sheet
        .found("a-warning", Severity.WARNING, page, line, ANY, ANY)
        .found("an-error", Severity.ERROR, page, line, ANY, ANY);
    CampaignLinksView view = sheet.view(Locale.ENGLISH);
    FindingsByRow findings = new FindingsByRow(view.sheet(), view.findings());
    return view.sheet().rows().stream()
        .map(row -> findings.of(row).stream().map(Finding::rule).toList())
        .toList();
  }

  @Test
  void takesEachLineOfARowForTheRow() {
    List<String> gravestFirst = List.of("an-error", "a-warning");
    assertEquals(List.of(gravestFirst, List.of()), byRow(2, SampleLinks.PATH));
  }

  @Test
  void takesTheLastLineOfARowForTheRow() {
    assertEquals(2, byRow(4, SampleLinks.PATH).get(0).size());
  }

  @Test
  void takesTheNextLineForTheNextRow() {
    assertEquals(List.of(0, 2), byRow(5, SampleLinks.PATH).stream().map(List::size).toList());
  }

  @Test
  void leavesOtherFilesAndTheHeaderAlone() {
    byRow(1, SampleLinks.PATH);
    byRow(6, SampleLinks.PATH);
    assertEquals(List.of(0, 0), byRow(2, "materials/post.txt").stream().map(List::size).toList());
    CampaignLinksView view = sheet.view(Locale.ENGLISH);
    FindingsByRow findings = new FindingsByRow(view.sheet(), view.findings());
    assertEquals(6, findings.elsewhere());
    assertEquals(0, findings.count(Severity.ERROR));
  }
}
