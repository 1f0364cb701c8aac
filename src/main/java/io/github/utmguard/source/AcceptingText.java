package io.github.utmguard.source;

import io.github.utmguard.page.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source of text in paragraphs, such as Markdown or APT: a comment counts for what follows it up
 * to the next blank line.
 */
final class AcceptingText implements AcceptingSource {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  /** Begins a comment of APT, which ends with its line. */
  private static final String APT = "~~";

  private final String text;
  private final boolean apt;
  private final SourceText lines;
  private final List<Reach> reaches = new ArrayList<>();

  /** The last line of the last paragraph that was asked for. */
  private int lastOfParagraph;

  /** A comment, and the lines that it counts for. */
  private record Reach(Word word, int first, int last) {}

  /**
   * Reads a source.
   *
   * @param apt whether its comments are those of APT; else they are those of HTML
   */
  AcceptingText(String text, boolean apt) {
    this.text = text;
    this.apt = apt;
    this.lines = new SourceText(text);
    List<Word> waiting = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = commentEnd(at);
      if (end > at) {
        word(at, end).ifPresent(waiting::add);
      } else if (!waiting.isEmpty() && !Character.isWhitespace(text.charAt(at))) {
        count(waiting, at);
      }
      at = Math.max(Math.max(at + 1, end), codeEnd(at));
    }
    waiting.forEach(word -> reaches.add(new Reach(word, word.line(), word.line() - 1)));
  }

  /** Comments count for the paragraph that the text after them begins or goes on with. */
  private void count(List<Word> waiting, int at) {
    int first = lines.line(at);
    if (first > lastOfParagraph) {
      lastOfParagraph = lastLine(first);
    }
    waiting.forEach(word -> reaches.add(new Reach(word, first, lastOfParagraph)));
    waiting.clear();
  }

  /** Where the comment that begins here ends; -1 where none does. */
  private int commentEnd(int at) {
    if (apt && isLineStart(at) && text.startsWith(APT, at)) {
      return lineEnd(at);
    }
    if (apt || !text.startsWith(OPEN, at)) {
      return -1;
    }
    int close = text.indexOf(CLOSE, at);
    return close < 0 ? text.length() : close + CLOSE.length();
  }

  /** Where the code of Markdown that begins here ends: samples of comments are none. */
  private int codeEnd(int at) {
    char mark = text.charAt(at);
    if (apt || (mark != '`' && mark != '~') || (at > 0 && text.charAt(at - 1) == mark)) {
      return -1;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    String fence = text.substring(at, end);
    if (fence.length() >= 3 && text.substring(lineStart(at), at).isBlank()) {
      int close = text.indexOf("\n" + fence, end);
      return close < 0 ? text.length() : close + 1 + fence.length();
    }
    int close = mark == '`' ? text.indexOf(fence, end) : -1;
    return close >= 0 && close < paragraphEnd(end) ? close + fence.length() : -1;
  }

  private int paragraphEnd(int from) {
    int end = text.indexOf("\n\n", from);
    return end < 0 ? text.length() : end;
  }

  private boolean isLineStart(int at) {
    return at == lineStart(at);
  }

  private int lineStart(int at) {
    return lines.offset(lines.line(at), 1);
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private Optional<Word> word(int start, int end) {
    int from = start + (apt ? APT.length() : OPEN.length());
    int to = apt || !text.startsWith(CLOSE, end - CLOSE.length()) ? end : end - CLOSE.length();
    String content = from <= to ? text.substring(from, to) : "";
    if (!Allowance.isOne(content)) {
      return Optional.empty();
    }
    int line = lines.line(start);
    return Optional.of(
        new Word(Allowance.ofComment(content, start), line, start - lines.offset(line, 1) + 1));
  }

  /** The line before the next blank one. */
  private int lastLine(int from) {
    int line = from;
    while (lines.offset(line + 1, 1) < text.length()
        && !text.substring(lines.offset(line + 1, 1), lines.offset(line + 2, 1)).isBlank()) {
      line++;
    }
    return line;
  }

  @Override
  public List<Word> all() {
    return reaches.stream().map(Reach::word).toList();
  }

  @Override
  public List<Word> at(int line) {
    return reaches.stream()
        .filter(reach -> reach.first() <= line && line <= reach.last())
        .map(Reach::word)
        .toList();
  }
}
