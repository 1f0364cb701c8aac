package io.github.utmguard.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.parser.Parser;

/**
 * Finds addresses in one text whose escapes are undone: the whole of it, HTML's attributes in it,
 * and tokens.
 */
final class AddressText {
  private final AddressMarkers markers;
  private final Predicate<String> isHostedForm;
  private final List<ScriptAddress> found;

  AddressText(AddressMarkers markers, Predicate<String> isHostedForm, List<ScriptAddress> found) {
    this.markers = markers;
    this.isHostedForm = isHostedForm;
    this.found = found;
  }

  /**
   * Reads the value of a string that goes where the visitor does, or not. Line ends are more likely
   * to be within an address in the first case, and between addresses in the second.
   */
  void read(DecodedText string, boolean navigates) {
    if (navigates && readWhole(string, true)) {
      return;
    }
    int before = found.size();
    readParts(JsonText.unescape(string), navigates);
    if (!navigates && found.size() == before) {
      readWhole(string, false);
    }
  }

  /** Reads a piece of data in which nothing navigates. */
  void readData(DecodedText piece) {
    DecodedText text = JsonText.unescape(piece);
    int before = found.size();
    readTokens(text, 0, text.toString().length(), false, false);
    if (found.size() == before) {
      readWhole(text, false);
    }
  }

  /**
   * URLs ignore tabs and line ends and take backslashes for slashes; tokens do not, so such a text
   * is tried whole.
   */
  private boolean readWhole(DecodedText decoded, boolean navigates) {
    String text = decoded.toString();
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    boolean unusual = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean ignored = c == '\t' || c == '\n' || c == '\r';
      if (Delimiters.isDelimiter(c) && !ignored) {
        return false;
      }
      if (ignored && beginsAddress(text, i + 1)) {
        return false;
      }
      unusual |= ignored || c == '\\';
    }
    return unusual
        && markers.in(text)
        && ask(decoded, start, end, text.substring(start, end), navigates);
  }

  /** A line that begins with an absolute address does not go on with the line before. */
  private static boolean beginsAddress(String text, int at) {
    return text.regionMatches(true, at, "http", 0, 4) || text.startsWith("/", at);
  }

  private void readParts(DecodedText decoded, boolean navigates) {
    String text = decoded.toString();
    int done = 0;
    for (HtmlAttribute attribute : HtmlAttribute.all(text)) {
      String value = text.substring(attribute.start(), attribute.end());
      if (markers.in(value)
          && ask(
              decoded,
              attribute.start(),
              attribute.end(),
              Parser.unescapeEntities(value, true),
              true)) {
        readTokens(decoded, done, attribute.start(), navigates, true);
        done = attribute.end();
      }
    }
    readTokens(decoded, done, text.length(), navigates, true);
  }

  /** Where a string is one token, its last character is the address's, even a full stop. */
  private void readTokens(
      DecodedText decoded, int from, int to, boolean navigates, boolean isString) {
    String text = decoded.toString();
    int start = from;
    while (start < to) {
      int end = start;
      int delimiter = 0;
      while (end < to && delimiter == 0) {
        delimiter = Delimiters.length(text, end);
        end += delimiter == 0 ? 1 : 0;
      }
      if (markers.next(text, start, end) >= 0) {
        boolean isWhole = isString && start == 0 && end == text.length();
        readToken(decoded, text, start, end, navigates, isWhole);
      }
      start = end + delimiter;
    }
  }

  private void readToken(
      DecodedText decoded, String text, int start, int end, boolean navigates, boolean isWhole) {
    for (UrlToken token : UrlToken.all(text, start, end)) {
      if (markers.next(text, token.start(), token.end()) >= 0) {
        Optional<UrlToken> absolute = token.absolute(text);
        boolean accepted =
            absolute.isPresent()
                && readToken(decoded, text, absolute.get().withoutPunctuation(text), navigates);
        if (!accepted) {
          readToken(decoded, text, isWhole ? token : token.withoutPunctuation(text), navigates);
        }
      }
    }
  }

  private boolean readToken(DecodedText decoded, String text, UrlToken token, boolean navigates) {
    String address = text.substring(token.start(), token.end());
    if (ask(decoded, token.start(), token.end(), address, navigates)) {
      return true;
    }
    return address.indexOf('&') >= 0
        && ask(
            decoded, token.start(), token.end(), Parser.unescapeEntities(address, true), navigates);
  }

  private boolean ask(DecodedText decoded, int start, int end, String address, boolean navigates) {
    boolean isForm = end > start && isHostedForm.test(address);
    if (isForm) {
      int offset = decoded.start(start);
      found.add(new ScriptAddress(offset, decoded.end(end) - offset, address, navigates));
    }
    return isForm;
  }
}
