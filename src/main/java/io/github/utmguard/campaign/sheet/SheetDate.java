package io.github.utmguard.campaign.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day as sheets write it: {@code 2027-01-31}, {@code 31.01.2027} or {@code 1.1.2027}. */
final class SheetDate {
  private SheetDate() {}

  /** The day; empty where the form is another. */
  static Optional<LocalDate> of(String text) throws DateTimeException {
    boolean iso = text.indexOf('-') >= 0;
    String[] parts = text.split(iso ? "-" : "\\.", -1);
    if (text.length() > 10 || parts.length != 3) {
      return Optional.empty();
    }
    String year = parts[iso ? 0 : 2];
    String month = parts[1];
    String day = parts[iso ? 2 : 0];
    int shortest = iso ? 2 : 1;
    if (!isNumber(year, 4, 4) || !isNumber(month, shortest, 2) || !isNumber(day, shortest, 2)) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
  }

  private static boolean isNumber(String text, int shortest, int longest) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() >= shortest && text.length() <= longest;
  }
}
