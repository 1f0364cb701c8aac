package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.finding.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  private static CampaignEntry entry(String first, String last) {
    return new SampleLinks(
            List.of(
                "landing_page",
                "utm_source",
                "utm_medium",
                "utm_campaign",
                "valid_from",
                "valid_to"))
        .row("/a", "x", "social", "demo", first, last)
        .view(Locale.ENGLISH)
        .links()
        .get(0)
        .entry();
  }

  /** Today is 24 November 2026; the first and the last day belong to the period. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-24 | 2026-11-24 | RUNNING  | Running  | 24 November 2026 to 24 November 2026",
        "2026-11-25 |            | UPCOMING | Upcoming | From 25 November 2026",
        "           | 2026-11-23 | OVER     | Over     | Until 23 November 2026",
        "           | 2026-11-24 | RUNNING  | Running  | Until 24 November 2026",
        "2026-11-01 |            | RUNNING  | Running  | From 1 November 2026",
        "2027-01-01 | 2026-01-01 | OVER     | Over     | 1 January 2027 to 1 January 2026",
        "           |            | ALWAYS   | No period | ''",
      })
  void isMeasuredAgainstToday(String first, String last, Period period, String word, String text) {
    CampaignEntry entry = entry(first == null ? "" : first, last == null ? "" : last);
    assertEquals(period, Period.of(entry, SampleLinks.TODAY));
    LinksPage.Days days = period.days(entry, new Messages(Locale.ENGLISH));
    assertEquals(List.of(word, text), List.of(days.word(), days.text()));
  }
}
