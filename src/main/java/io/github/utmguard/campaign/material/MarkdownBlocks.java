package io.github.utmguard.campaign.material;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts a Markdown text into the blocks whose content is read for links: all but code and the front
 * matter of site generators. Linear.
 */
final class MarkdownBlocks {

  /** Takes the content of a block, markers of quotations and the like among it. */
  interface Sink {
    void block(int start, int end);
  }

  private static final int TAB = 4;
  private static final int CODE_INDENT = 4;
  private static final int MOST_DIGITS = 9;

  /** Nested deeper than any post; bounds the memory. */
  private static final int MOST_ITEMS = 100;

  private final String text;
  private final Sink sink;

  /** The columns at which the content of the open list items begins, the innermost last. */
  private final Deque<Integer> items = new ArrayDeque<>();

  private int blockStart = -1;
  private int blockEnd;
  private String fence = "";
  private int fenceQuotes;

  // The line that is looked at.
  private int at;
  private int lineEnd;
  private int column;
  private int quotes;
  private boolean code;

  MarkdownBlocks(String text, Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  void read() {
    int start = FrontMatter.end(text);
    while (start < text.length()) {
      lineEnd = endOfLine(start);
      line(start);
      start = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }
    close();
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void line(int start) {
    at = start;
    column = 0;
    quotes = 0;
    skipQuotes();
    if (!fence.isEmpty() && quotes >= fenceQuotes) {
      if (fenceCloses()) {
        fence = "";
      }
      return;
    }
    fence = "";
    skipSpaces();
    if (at == lineEnd) {
      close();
      return;
    }
    if (!leaveItems()) {
      return;
    }
    boolean item = false;
    code = false;
    while (!code && marker()) {
      item = true;
    }
    if (code || fenceOpens()) {
      close();
      return;
    }
    if (item || isHeading()) {
      close();
    }
    blockStart = blockStart < 0 ? start : blockStart;
    blockEnd = lineEnd;
    if (isHeading()) {
      close();
    }
  }

  private void close() {
    if (blockStart >= 0) {
      sink.block(blockStart, blockEnd);
      blockStart = -1;
    }
  }

  /** Forgets the list items that the line is no part of; false for a line of code. */
  private boolean leaveItems() {
    while (!items.isEmpty() && column < items.getLast()) {
      items.removeLast();
    }
    int content = items.isEmpty() ? 0 : items.getLast();
    return blockStart >= 0 || column < content + CODE_INDENT;
  }

  private void skipQuotes() {
    int spaces = 0;
    for (int i = at; i < lineEnd; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        quotes++;
        at = i + 1;
        spaces = 0;
        if (at < lineEnd && text.charAt(at) == ' ') {
          at++;
          i++;
        }
      } else if (c != ' ' || ++spaces >= CODE_INDENT) {
        break;
      }
    }
  }

  private void skipSpaces() {
    while (at < lineEnd && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      column = text.charAt(at) == '\t' ? column - column % TAB + TAB : column + 1;
      at++;
    }
  }

  /** Moves past the marker of a list item, if there is one; another one may follow. */
  private boolean marker() {
    int end = at;
    if (end < lineEnd && "-+*".indexOf(text.charAt(end)) >= 0) {
      end++;
    } else {
      while (end < lineEnd && end - at < MOST_DIGITS && isDigit(text.charAt(end))) {
        end++;
      }
      boolean ordered = end > at && end < lineEnd && ".)".indexOf(text.charAt(end)) >= 0;
      end = ordered ? end + 1 : at;
    }
    boolean marker = end > at && end < lineEnd && " \t".indexOf(text.charAt(end)) >= 0;
    if (marker) {
      column += end - at;
      int content = column + 1;
      at = end;
      skipSpaces();
      code = column - content >= CODE_INDENT;
      if (items.size() < MOST_ITEMS) {
        items.addLast(code ? content : column);
      }
    }
    return marker;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isHeading() {
    return at < lineEnd && text.charAt(at) == '#';
  }

  private boolean fenceOpens() {
    int length = fenceLength();
    boolean backticks = length > 0 && text.charAt(at) == '`';
    if (length < 3 || (backticks && text.substring(at + length, lineEnd).indexOf('`') >= 0)) {
      return false;
    }
    fence = text.substring(at, at + length);
    fenceQuotes = quotes;
    return true;
  }

  private boolean fenceCloses() {
    skipSpaces();
    int length = fenceLength();
    return length >= fence.length()
        && text.charAt(at) == fence.charAt(0)
        && text.substring(at + length, lineEnd).isBlank();
  }

  private int fenceLength() {
    int end = at;
    boolean fenced = at < lineEnd && "`~".indexOf(text.charAt(at)) >= 0;
    while (fenced && end < lineEnd && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }
}
