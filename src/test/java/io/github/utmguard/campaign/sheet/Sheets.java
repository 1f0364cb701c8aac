package io.github.utmguard.campaign.sheet;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.utmguard.finding.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sheets of tests, and what is read from them. */
final class Sheets {
  static final String HEADER = "landing_page;utm_source;utm_medium;utm_campaign";
  static final String ROW = "/a.html;linkedin;social;spring";

  private Sheets() {}

  static CampaignSheet read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static CampaignSheet read(byte[] content) {
    try {
      return SheetReader.read(content, "src/site/campaigns.csv");
    } catch (InvalidSheetException e) {
      throw new AssertionError(e.mistakes().toString(), e);
    }
  }

  static List<SheetMistake> mistakes(byte[] content) {
    InvalidSheetException refused =
        assertThrows(
            InvalidSheetException.class, () -> SheetReader.read(content, "src/site/campaigns.csv"));
    return refused.mistakes();
  }

  static List<SheetMistake> mistakes(String text) {
    return mistakes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Each mistake as {@code line:column text}. */
  static List<String> told(List<SheetMistake> mistakes) {
    Messages english = new Messages(Locale.ENGLISH);
    return mistakes.stream()
        .map(m -> m.line() + ":" + m.column() + " " + english.text(m.message()))
        .toList();
  }

  /** An entry on one line. */
  static String line(CampaignEntry entry) {
    return String.join(
        " ",
        entry.landingPage(),
        String.join("&", entry.values().byName().values()),
        entry.name().orElse("-"),
        day(entry.validFrom()),
        day(entry.validTo()));
  }

  private static String day(Optional<java.time.LocalDate> day) {
    return day.map(Object::toString).orElse("-");
  }

  static List<String> lines(CampaignSheet sheet) {
    return sheet.entries().stream().map(Sheets::line).toList();
  }
}
