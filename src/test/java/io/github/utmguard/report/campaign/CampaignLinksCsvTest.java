package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CampaignLinksCsvTest {
  private static List<List<String>> read(String csv, char delimiter) {
    return CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(csv.substring(1)).stream()
        .map(line -> line.getFields())
        .toList();
  }

  @Test
  void isTheSheetWithTheLinks() {
    CampaignLinksView view =
        new SampleLinks(
                List.of(
                    "Owner", "landing_page", "utm_source", "utm_medium", "utm_campaign", "Note"))
            .row("Kari;Ola", "/demo", "linkedin|x", "social", "demo", "two\nlines")
            .row("=1+1", "/a", "{keyword}", "email", "demo", " |kept ")
            .view(Locale.ENGLISH, ';');
    List<String> lines =
        List.of(
            "\uFEFFOwner;landing_page;utm_source;utm_medium;utm_campaign;Note;link",
            "\"Kari;Ola\";/demo;linkedin;social;demo;\"two\nlines\";https://www.acme.example/demo?utm_source=linkedin&utm_medium=social&utm_campaign=demo",
            "\"Kari;Ola\";/demo;x;social;demo;\"two\nlines\";https://www.acme.example/demo?utm_source=x&utm_medium=social&utm_campaign=demo",
            "'=1+1;/a;{keyword};email;demo; |kept ;https://www.acme.example/a?utm_source={keyword}&utm_medium=email&utm_campaign=demo",
            "");
    assertEquals(String.join("\r\n", lines), SampleLinks.csv(view));
  }

  @Test
  void saysTheSameEachTime() {
    assertEquals(
        SampleLinks.csv(SampleLinks.usual().view(Locale.ENGLISH)),
        SampleLinks.csv(SampleLinks.usual().view(Locale.ENGLISH)));
  }

  /** A file of this kind may become the sheet. */
  @Test
  void hasOneColumnOfLinks() {
    CampaignLinksView view =
        new SampleLinks(List.of("Link", "landing_page", "utm_source", "utm_medium", "utm_campaign"))
            .row("https://old.example/", "/demo", "x", "social", "demo")
            .view(Locale.ENGLISH);
    List<List<String>> lines = read(SampleLinks.csv(view), ',');
    assertEquals(
        List.of("Link", "landing_page", "utm_source", "utm_medium", "utm_campaign"), lines.get(0));
    assertTrue(lines.get(1).get(0).startsWith(SampleLinks.SITE + "/demo?"), lines.toString());
  }

  @Test
  void hasALineForEachLinkWithAsManyCellsAsTheHeader() {
    CampaignLinksView view = SampleLinks.usual().view(Locale.ENGLISH);
    List<List<String>> lines = read(SampleLinks.csv(view), ',');
    assertEquals(view.links().size() + 1, lines.size());
    for (List<String> line : lines) {
      assertEquals(SampleLinks.HEADER.size() + 1, line.size(), line.toString());
    }
  }
}
