package io.github.utmguard.campaign.sheet;

import io.github.utmguard.finding.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a sheet: the first mistakes whole, of the others their number. */
final class SheetMistakes {
  private static final int MOST = 50;

  private final List<SheetMistake> first = new ArrayList<>();
  private int others;

  void add(int line, int column, String key, String... arguments) {
    if (first.size() < MOST) {
      first.add(new SheetMistake(line, column, Message.of(key, arguments)));
    } else {
      others++;
    }
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  void throwIfAny(String sheet) throws InvalidSheetException {
    if (first.isEmpty()) {
      return;
    }
    List<SheetMistake> all = new ArrayList<>(first);
    if (others > 0) {
      SheetMistake last = first.get(MOST - 1);
      String number = Integer.toString(others);
      all.add(new SheetMistake(last.line(), last.column(), Message.of("sheet.more", number)));
    }
    throw new InvalidSheetException(sheet, all);
  }
}
