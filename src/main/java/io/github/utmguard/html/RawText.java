package io.github.utmguard.html;

import java.util.Set;

/** Where the raw text of an element ends (HTML standard, sections 13.2.5.2 to 13.2.5.31). */
final class RawText {
  private static final String COMMENT_START = "<!--";

  /** Elements whose content is no markup in a browser, that is with scripting on. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
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
    return element.equals("script")
        ? endOfScript(units, from, end)
        : endTag(units, from, end, element);
  }

  private static int endTag(byte[] units, int from, int end, String element) {
    for (int at = from; at < end; at++) {
      if (units[at] == '<' && isTag(units, at, end, "</" + element)) {
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
        if (!doubleEscaped && isTag(units, at, end, "</script")) {
          return at;
        }
        if (!escaped && Ascii.matches(units, at, end, COMMENT_START)) {
          escaped = true;
        } else if (escaped && isTag(units, at, end, doubleEscaped ? "</script" : "<script")) {
          doubleEscaped = !doubleEscaped;
        }
      } else if (escaped && units[at] == '-' && Ascii.matches(units, at, end, "-->")) {
        escaped = false;
        doubleEscaped = false;
      }
    }
    return end;
  }

  private static boolean isTag(byte[] units, int at, int end, String opening) {
    int after = at + opening.length();
    return Ascii.matches(units, at, end, opening)
        && after < end
        && Tokenizer.endsTagName(units[after]);
  }
}
