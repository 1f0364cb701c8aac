package io.github.utmguard.campaign.material;

import java.util.Optional;

/**
 * Finds addresses that stand in a text as they are, as mail programs and social networks make links
 * of them.
 *
 * <p>The rules follow "Autolinks (extension)" of GitHub Flavored Markdown: punctuation and closing
 * brackets at the end belong to the sentence. Besides, an address without a scheme counts if it
 * begins with {@code www.} or goes on after its host; a company's name such as {@code acme.example}
 * does not.
 */
final class BareAddress {
  private static final String ENDS = "<>\"`|\\{}\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019";
  private static final String PUNCTUATION = ".,:;!?'*_~\u2026";

  /** Before these there is no beginning of an address without a scheme. */
  private static final String INSIDE = "@/.-=&?#%+\\";

  private final String text;
  private final TemplateVariables variables;

  /**
   * An address.
   *
   * @param end one past its last character, without the sentence's punctuation
   * @param runEnd one past the last character before white space or the like
   * @param schemeless whether {@code https://} has to be put before it
   */
  record Match(int end, int runEnd, boolean schemeless) {}

  BareAddress(String text) {
    this.text = text;
    this.variables = TemplateVariables.in(text);
  }

  /** The address with a scheme that begins here; empty for none. */
  Optional<Match> at(int start, int limit) {
    if ((text.charAt(start) | 0x20) != 'h') {
      return Optional.empty();
    }
    int host = starts("https://", start) ? start + 8 : starts("http://", start) ? start + 7 : limit;
    return host < limit ? match(host, limit, false) : Optional.empty();
  }

  /** The address without a scheme that begins here; all calls together are linear. */
  Optional<Match> withoutScheme(int start, int limit) {
    if (!isHost(text.charAt(start)) || (start > 0 && isInside(text.charAt(start - 1)))) {
      return Optional.empty();
    }
    int end = start;
    boolean dot = false;
    while (end < limit && (isHost(text.charAt(end)) || "-.".indexOf(text.charAt(end)) >= 0)) {
      dot |= text.charAt(end) == '.';
      end++;
    }
    boolean path = end < limit && "/?#".indexOf(text.charAt(end)) >= 0;
    boolean mail = end < limit && text.charAt(end) == '@';
    return dot && !mail && (path || starts("www.", start))
        ? match(start, limit, true)
        : Optional.empty();
  }

  private Optional<Match> match(int host, int limit, boolean schemeless) {
    int at = host;
    int lastVariable = host;
    int round = 0;
    int square = 0;
    while (at < limit) {
      char c = text.charAt(at);
      int end = variables.end(at);
      if (end > at && end <= limit) {
        at = end;
        lastVariable = end;
      } else if (ends(c) || (c == ']' && square == 0)) {
        break;
      } else {
        round += c == '(' ? 1 : c == ')' ? -1 : 0;
        square += c == '[' ? 1 : c == ']' ? -1 : 0;
        at++;
      }
    }
    int end = trimmed(Math.max(lastVariable, host), at, round);
    return end > host ? Optional.of(new Match(end, at, schemeless)) : Optional.empty();
  }

  private int trimmed(int from, int to, int balance) {
    int end = to;
    int round = balance;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (!(last == ')' && round < 0) && PUNCTUATION.indexOf(last) < 0) {
        break;
      }
      round += last == ')' ? 1 : 0;
      end--;
    }
    return end;
  }

  private boolean starts(String lowerCase, int at) {
    return text.regionMatches(true, at, lowerCase, 0, lowerCase.length());
  }

  private static boolean isHost(char c) {
    return c < 0x80 ? (c >= '0' && c <= '9') || isLetter(c) : Character.isLetter(c);
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isInside(char before) {
    return isHost(before) || INSIDE.indexOf(before) >= 0;
  }

  private static boolean ends(char c) {
    return c <= ' '
        || ENDS.indexOf(c) >= 0
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        // Emoji, and the punctuation of Chinese and Japanese.
        || Character.isSurrogate(c)
        || (c >= 0x3000 && c < 0x3040);
  }
}
