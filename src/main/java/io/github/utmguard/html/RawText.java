package io.github.utmguard.html;

import java.util.Set;

/** Where the raw text of an element ends (HTML standard, sections 13.2.5.2 to 13.2.5.31). */
final class RawText {
  private static final String COMMENT_START = "<!--";
  private static final String SCRIPT = "script";

  /** Elements whose content is no markup in a browser, that is with scripting on. */
  private static final Set<String> ELEMENTS =
      Set.of(
          SCRIPT,
          "style",
          "title",
          "textarea",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "noscript",
          "plaintext");

  private RawText() {}

  static boolean isRawText(String element) {
    return ELEMENTS.contains(element);
  }

  /** The first unit of the end tag that closes {@code element}, or {@code end} if there is none. */
  static int end(byte[] units, int from, int end, String element) {
    if (element.equals("plaintext")) {
      return end;
    }
    return element.equals(SCRIPT)
        ? endOfScript(units, from, end)
        : endTag(units, from, end, element);
  }

  private static int endTag(byte[] units, int from, int end, String element) {
    for (int at = from; at < end; at++) {
      if (units[at] == '<' && isEndTag(units, at, end, element)) {
        return at;
      }
    }
    return end;
  }

  /** Scripts know comments ("escaped"), and scripts inside of these ("double escaped"). */
  private static int endOfScript(byte[] units, int from, int end) {
    boolean escaped = false;
    boolean doubleEscaped = false;
    for (int at = from; at < end; at++) {
      if (units[at] == '<') {
        if (!doubleEscaped && isEndTag(units, at, end, SCRIPT)) {
          return at;
        }
        if (!escaped && Ascii.matches(units, at, end, COMMENT_START)) {
          escaped = true;
        } else if (escaped && changes(units, at, end, doubleEscaped)) {
          doubleEscaped = !doubleEscaped;
        }
      } else if (escaped && units[at] == '-' && Ascii.matches(units, at, end, "-->")) {
        escaped = false;
        doubleEscaped = false;
      }
    }
    return end;
  }

  /** Whether a script within a comment of a script begins here, or ends. */
  private static boolean changes(byte[] units, int at, int end, boolean inside) {
    return inside ? isEndTag(units, at, end, SCRIPT) : isName(units, at + 1, end, SCRIPT);
  }

  private static boolean isEndTag(byte[] units, int at, int end, String element) {
    return at + 1 < end && units[at + 1] == '/' && isName(units, at + 2, end, element);
  }

  private static boolean isName(byte[] units, int at, int end, String element) {
    int after = at + element.length();
    return Ascii.matches(units, at, end, element)
        && after < end
        && Tokenizer.endsTagName(units[after]);
  }
}
