package io.github.utmguard.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Passes over a plain drawing, as icons are: SVG elements that are closed as they were opened, and
 * no links, programs, or HTML among them (HTML standard, section 13.2.6.5).
 */
final class PlainSvg {
  /** What says that a parser has to decide. */
  static final int NOT_PLAIN = -1;

  private static final int DEEPEST = 64;

  /** Elements whose text is read by the rules of HTML; plain text is the same under both. */
  private static final Set<String> TEXT = Set.of("title", "desc");

  private static final Set<String> NOT_PLAIN_NAMES =
      Set.of("a", "area", "base", "foreignobject", "font", "script", "style", "iframe");

  private final byte[] units;
  private final int end;
  private final Deque<String> open = new ArrayDeque<>();

  private PlainSvg(byte[] units, int end) {
    this.units = units;
    this.end = end;
  }

  /**
   * One past the drawing whose start tag's name ended at {@code nameEnd}, or {@link #NOT_PLAIN}.
   */
  static int skip(byte[] units, int end, int nameEnd, AttributeScan attributes) {
    int at = attributes.skip(nameEnd);
    boolean whole = !attributes.finished() || units[at - 2] == '/';
    return whole ? at : new PlainSvg(units, end).skip(at, attributes);
  }

  private int skip(int from, AttributeScan attributes) {
    int at = from;
    open.push("svg");
    while (!open.isEmpty()) {
      at = Ascii.indexOf(units, at, end, '<');
      if (at + 1 >= end) {
        return end;
      }
      boolean endTag = units[at + 1] == '/';
      int name = endTag ? at + 2 : at + 1;
      if (name >= end || !Ascii.isAlpha(units[name])) {
        return NOT_PLAIN;
      }
      int stop = Tokenizer.endOfName(units, name, end);
      at = attributes.skip(stop);
      boolean empty = units[at - 1] == '>' && units[at - 2] == '/';
      if (!attributes.finished() || !tag(endTag, Ascii.lowerCase(units, name, stop), empty)) {
        return NOT_PLAIN;
      }
    }
    return at;
  }

  /** Follows a tag; false where it is not plain. */
  private boolean tag(boolean endTag, String name, boolean empty) {
    if (endTag) {
      return name.equals(open.poll());
    }
    if (TEXT.contains(open.element())
        || NOT_PLAIN_NAMES.contains(name)
        || ForeignContent.isBreakout(name)
        || open.size() == DEEPEST) {
      return false;
    }
    if (!empty) {
      open.push(name);
    }
    return true;
  }
}
