package io.github.utmguard.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The value of an attribute that leads somewhere, in a string that holds HTML or a piece of it.
 *
 * @param start where the value begins, without quotes and white space around it
 * @param end the offset after it
 */
record HtmlAttribute(int start, int end) {
  private static final int LONGEST_NAME = 40;
  private static final int MOST_SPACES = 64;

  /** Returns the attributes of the text in their order, or none where the text shows no tag. */
  static List<HtmlAttribute> all(String text) {
    List<HtmlAttribute> attributes = new ArrayList<>();
    int at = holdsTag(text) ? text.indexOf('=') : -1;
    while (at >= 0) {
      int next = at + 1;
      if (leadsSomewhere(text, at)) {
        HtmlAttribute attribute = value(text, next);
        attributes.add(attribute);
        next = Math.max(next, attribute.end());
      }
      at = text.indexOf('=', next);
    }
    return attributes;
  }

  private static boolean holdsTag(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.length()) {
      char c = text.charAt(at + 1);
      if (c == '/' || Character.isLetter(c)) {
        return true;
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }

  private static boolean leadsSomewhere(String text, int equals) {
    int end = equals;
    while (end > 0 && equals - end < MOST_SPACES && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_NAME && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    return switch (text.substring(start, end).toLowerCase(Locale.ROOT)) {
      case "href", "src", "action", "formaction", "data", "xlink:href" ->
          !isReference(text, equals + 1);
      // An event handler in HTML in a string.
      case "location",
          "location.href",
          "window.location",
          "window.location.href",
          "document.location" ->
          equals + 1 < text.length() && isQuote(text.charAt(skipSpaces(text, equals + 1)));
      default -> false;
    };
  }

  /** A quote that is itself escaped belongs to HTML shown as text. */
  private static boolean isReference(String text, int at) {
    int start = skipSpaces(text, at);
    return text.charAt(start) == '&' && Delimiters.length(text, start) > 0;
  }

  private static HtmlAttribute value(String text, int from) {
    int start = skipSpaces(text, from);
    int end;
    if (isQuote(text.charAt(start))) {
      end = text.indexOf(text.charAt(start), start + 1);
      end = end < 0 ? text.length() : end;
      start++;
    } else {
      end = start;
      while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != '>') {
        end++;
      }
    }
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new HtmlAttribute(start, end);
  }

  /**
   * Returns the offset of the first character that is no white space, or of the last one of the
   * text.
   */
  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() - 1 && at - from < MOST_SPACES && isSpace(text.charAt(at))) {
      at++;
    }
    return Math.min(at, text.length() - 1);
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ":_-.$?&/".indexOf(c) >= 0;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
