package io.github.utmguard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fix as people use it: what to do in words, and apart from it each thing to paste. */
public record HtmlFix(List<Part> parts) {
  /** Longer than any fix that is to be pasted. */
  static final int LONGEST = 5000;

  /**
   * One of the two.
   *
   * @param number counts the parts of a fix, from 1
   * @param prose what to do
   * @param code what is to be pasted
   */
  public record Part(int number, Optional<String> prose, Optional<String> code) {}

  public HtmlFix {
    parts = List.copyOf(parts);
  }

  /** Takes a fix apart. Its first line is always prose. */
  public static HtmlFix of(String text) {
    List<Part> parts = new ArrayList<>();
    List<String> code = new ArrayList<>();
    for (String line : HtmlText.cut(text, LONGEST).lines().toList()) {
      boolean first = parts.isEmpty();
      if (first || isProse(line)) {
        addCode(code, parts);
        parts.add(new Part(parts.size() + 1, Optional.of(line), Optional.empty()));
      } else {
        code.add(line);
      }
    }
    addCode(code, parts);
    return new HtmlFix(parts);
  }

  private static void addCode(List<String> lines, List<Part> parts) {
    if (!lines.isEmpty()) {
      String code = String.join("\n", lines);
      parts.add(new Part(parts.size() + 1, Optional.empty(), Optional.of(code)));
      lines.clear();
    }
  }

  /** A sentence, or one that says what comes: no markup and no setting looks like it. */
  private static boolean isProse(String line) {
    return (line.endsWith(".") || line.endsWith(":"))
        && Character.isUpperCase(line.charAt(0))
        && line.chars().noneMatch(c -> "<>{}[]=;".indexOf(c) >= 0);
  }
}
