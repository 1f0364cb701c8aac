package io.github.utmguard.report;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in GitHub's Markdown, in which nothing that a page says is markup, a link or a mention. */
final class MarkdownText {
  /** Of Unicode's private use: no text of the bundle has them. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';
  private static final int LONGEST = 500;
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,3}([,\u00A0\u202F][0-9]{3})*");

  private MarkdownText() {}

  /** A message, its arguments as code: in code spans Markdown sees nothing but their end. */
  static String of(Message message, Messages messages) {
    List<String> arguments = message.arguments();
    List<String> marks =
        IntStream.range(0, arguments.size()).mapToObj(i -> "" + OPEN + i + CLOSE).toList();
    String text = escape(messages.text(new Message(message.key(), marks)));
    StringBuilder markdown = new StringBuilder(text.length() + 64);
    int at = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
      int close = text.indexOf(CLOSE, open);
      markdown.append(text, at, open);
      markdown.append(code(arguments.get(Integer.parseInt(text, open + 1, close, 10))));
      at = close + 1;
    }
    return markdown.append(text, at, text.length()).toString();
  }

  /** A text of our own, all of whose ASCII punctuation stands for itself (CommonMark, 2.4). */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_{}[]<>()#+!|&~@".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c == '\n' ? ' ' : c);
    }
    return escaped.toString();
  }

  /** A code span (CommonMark, 6.1), cut where it is very long; an amount stays as it is. */
  static String code(String text) {
    if (AMOUNT.matcher(text).matches()) {
      return text;
    }
    String line = TerminalText.of(text, LONGEST);
    if (line.isBlank()) {
      return "` `";
    }
    String fence = "`".repeat(longestRun(line) + 1);
    boolean apart = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ");
    return apart ? fence + ' ' + line + ' ' + fence : fence + line + fence;
  }

  /** A fenced code block (CommonMark, 4.5). */
  static String block(String text) {
    String safe = text.lines().map(TerminalText::of).collect(Collectors.joining("\n"));
    String fence = "`".repeat(Math.max(3, longestRun(safe) + 1));
    return fence + "text\n" + safe + '\n' + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
