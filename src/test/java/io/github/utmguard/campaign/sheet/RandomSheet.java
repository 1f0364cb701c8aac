package io.github.utmguard.campaign.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A sheet made cell by cell, so that it is known what stands where without reading it.
 *
 * @param start what stands before the rows
 * @param separator a comma or a semicolon
 * @param rows each cell as it stands in the file; blank rows have none that holds anything
 * @param ends what stands behind each row
 */
record RandomSheet(String start, char separator, List<List<String>> rows, List<String> ends) {
  private static final int WIDTH = 6;
  private static final String[] PIECES = {
    "a", "Ø", "\uD83D\uDE00", " ", "\"\"", ",", ";", "\n", "\r\n", "\r", "x y", "'", "=", "\t"
  };
  private static final String[] ENDS = {"\n", "\r\n", "\r"};

  static RandomSheet of(Random random) {
    char separator = random.nextBoolean() ? ',' : ';';
    String start = random.nextBoolean() ? "\uFEFF" : "";
    start += random.nextInt(3) == 0 ? "sep=" + separator + "\r\n" : "";
    List<List<String>> rows = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    rows.add(List.of("landing_page", "\"kilde\"", "own", "Medium", "utm_campaign", "notes"));
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      rows.add(random.nextInt(5) == 0 ? blank(random) : row(separator, random));
    }
    // Behind a row that ends in CR, the LF of an empty one would end no row.
    rows.forEach(
        row -> ends.add(row.equals(List.of("")) ? "\r\n" : ENDS[random.nextInt(ENDS.length)]));
    if (random.nextBoolean() && !rows.get(count).get(0).isEmpty()) {
      ends.set(count, "");
    }
    return new RandomSheet(start, separator, rows, ends);
  }

  private static List<String> blank(Random random) {
    List<String> cells = new ArrayList<>();
    for (int i = random.nextInt(WIDTH); i >= 0; i--) {
      cells.add(random.nextInt(4) == 0 ? "\" \"" : "");
    }
    return cells;
  }

  private static List<String> row(char separator, Random random) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < WIDTH; column++) {
      boolean own = column == 2 || column == 5;
      cells.add(own ? wild(separator, random) : quoted("v" + random.nextInt(9), random));
    }
    for (int empty = random.nextInt(3); empty > 0; empty--) {
      cells.add("");
    }
    return cells;
  }

  private static String quoted(String text, Random random) {
    return random.nextInt(3) == 0 ? '"' + text + '"' : text;
  }

  private static String wild(char separator, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    String content = text.toString();
    // A quotation mark that does not begin a cell needs no quotes around the cell.
    boolean needs = needsQuotes(content, separator) && !content.startsWith("a\"\"");
    boolean broken = content.indexOf(separator) >= 0 || content.matches("(?s).*[\r\n].*");
    return needs || broken || random.nextInt(4) == 0 ? '"' + content + '"' : content;
  }

  private static boolean needsQuotes(String content, char separator) {
    return content.indexOf(separator) >= 0 || content.matches("(?s).*[\"\r\n].*");
  }

  private static String content(String cell) {
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  /** New contents by row number and column; such as the reader takes for known columns. */
  Map<List<Integer>, String> someChanges(Random random) {
    Map<List<Integer>, String> changes = new HashMap<>();
    for (int row = 1; row < rows.size(); row++) {
      for (int column = 0; column < WIDTH && !isBlank(row); column++) {
        if (random.nextInt(4) == 0) {
          boolean own = column == 2 || column == 5;
          changes.put(
              List.of(row + 1, column), own ? content(wild(separator, random)) : "new,;\"|x");
        }
      }
    }
    return changes;
  }

  private boolean isBlank(int row) {
    return rows.get(row).stream().allMatch(cell -> Blank.is(content(cell)));
  }

  String written(Map<List<Integer>, String> changes) {
    StringBuilder text = new StringBuilder(start);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>(rows.get(row));
      for (int column = 0; column < cells.size(); column++) {
        String change = changes.get(List.of(row + 1, column));
        if (change != null) {
          boolean quotes = cells.get(column).startsWith("\"") || needsQuotes(change, separator);
          cells.set(column, quotes ? '"' + change.replace("\"", "\"\"") + '"' : change);
        }
      }
      text.append(String.join(Character.toString(separator), cells)).append(ends.get(row));
    }
    return text.toString();
  }

  /** What is to be read: the contents of the rows that hold something. */
  Map<List<Integer>, String> contents(Map<List<Integer>, String> changes) {
    Map<List<Integer>, String> contents = new HashMap<>();
    for (int row = 1; row < rows.size(); row++) {
      for (int column = 0; column < WIDTH && !isBlank(row); column++) {
        List<Integer> at = List.of(row + 1, column);
        contents.put(at, changes.getOrDefault(at, content(rows.get(row).get(column))));
      }
    }
    return contents;
  }
}
