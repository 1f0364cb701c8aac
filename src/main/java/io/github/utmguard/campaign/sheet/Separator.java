package io.github.utmguard.campaign.sheet;

import java.util.Optional;

/** Finds out what separates the cells of a sheet, from its header. */
final class Separator {
  /** Of the header, which is all that is looked at; a longer one is refused later. */
  private static final int MOST = 20_000;

  private Separator() {}

  /** A comma or a semicolon; empty where it is neither, and the mistake says so. */
  static Optional<Character> of(SheetText text, SheetMistakes mistakes) {
    if (text.told().isPresent()) {
      char told = text.told().get();
      if (told != ',' && told != ';') {
        mistakes.add(1, 1, "sheet.separator-told", Shown.of(Character.toString(told)));
        return Optional.empty();
      }
      return text.told();
    }
    String header = header(text.body());
    int commas = count(header, ',');
    int semicolons = count(header, ';');
    if (commas + semicolons == 0 && count(header, '\t') > 0) {
      mistakes.add(text.firstLine(), 1, "sheet.separator-tab");
      return Optional.empty();
    }
    int known = known(header, ";") - known(header, ",");
    return Optional.of(known > 0 || (known == 0 && semicolons >= commas) ? ';' : ',');
  }

  /** The first line that holds more than separators. */
  private static String header(String body) {
    boolean quoted = false;
    boolean empty = true;
    int from = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      quoted ^= c == '"';
      boolean ends = !quoted && (c == '\n' || c == '\r');
      if (!empty && (ends || i - from == MOST)) {
        return body.substring(from, i);
      }
      from = ends ? i + 1 : from;
      empty = empty && (Blank.isSpace(c) || c == ',' || c == ';' || c == '"');
    }
    return body.substring(empty ? body.length() : from);
  }

  private static int count(String header, char separator) {
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < header.length(); i++) {
      quoted ^= header.charAt(i) == '"';
      count += !quoted && header.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  private static int known(String header, String separator) {
    int known = 0;
    for (String name : header.split(separator, -1)) {
      known += HeaderName.of(name.replace("\"", "")).exact().isPresent() ? 1 : 0;
    }
    return known;
  }
}
