package io.github.utmguard.report;

import java.util.List;
import java.util.Optional;

/**
 * A fix as people use it: what to do, what to paste, and what else there is to say.
 *
 * @param lead its first line
 * @param code what is to be pasted
 * @param tail a last line that is prose again
 */
public record HtmlFix(String lead, Optional<String> code, Optional<String> tail) {
  /** Longer than any fix that is to be pasted. */
  static final int LONGEST = 5000;

  /** Takes a fix apart. */
  public static HtmlFix of(String text) {
    List<String> lines = HtmlText.cut(text, LONGEST).lines().toList();
    List<String> rest = lines.subList(Math.min(1, lines.size()), lines.size());
    Optional<String> tail = Optional.empty();
    if (!rest.isEmpty() && isProse(rest.get(rest.size() - 1))) {
      tail = Optional.of(rest.get(rest.size() - 1));
      rest = rest.subList(0, rest.size() - 1);
    }
    return new HtmlFix(
        lines.isEmpty() ? "" : lines.get(0),
        rest.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", rest)),
        tail);
  }

  /** A sentence, which no markup and no setting looks like. */
  private static boolean isProse(String line) {
    return line.endsWith(".")
        && Character.isUpperCase(line.charAt(0))
        && line.chars().noneMatch(c -> "<>{}[]=;".indexOf(c) >= 0);
  }
}
