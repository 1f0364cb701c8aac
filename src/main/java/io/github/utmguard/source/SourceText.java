package io.github.utmguard.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with the offsets of its lines; LF, CR LF and CR end one. */
final class SourceText {
  private final String text;
  private final int[] starts;

  SourceText(String text) {
    this.text = text;
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        found.add(i + 1);
      }
    }
    this.starts = found.stream().mapToInt(Integer::intValue).toArray();
  }

  String text() {
    return text;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of a place; the text's end for one beyond it. */
  int offset(int line, int column) {
    return line > starts.length
        ? text.length()
        : Math.min(text.length(), starts[line - 1] + column - 1);
  }
}
