package io.github.utmguard.redirect;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code netlify.toml}: the key {@code to} in its tables {@code [[redirects]]} (TOML 1.0.0).
 *
 * <p>Of TOML it knows tables, keys, comments and the four kinds of strings, which is what is needed
 * to tell a rule from a text. A library is not worth its download here: Jackson's hands out values
 * without their places, and tomlj brings a parser generator's run time with it.
 */
final class NetlifyToml {
  private final String text;
  private final List<Redirect> found = new ArrayList<>();
  private boolean inRedirects;
  private int at;

  private NetlifyToml(String text) {
    this.text = text;
  }

  static List<Redirect> read(String text) {
    NetlifyToml toml = new NetlifyToml(text);
    while (toml.at < text.length()) {
      toml.line();
    }
    return toml.found;
  }

  /** One line, or more where a string or an array goes on. */
  private void line() {
    int end = Lines.end(text, at);
    skipSpace(end);
    if (at < end && text.charAt(at) == '[') {
      String header = text.substring(at, end).replaceAll("[ \\t\"']", "");
      inRedirects = header.equals("[[redirects]]") || header.startsWith("[[redirects]]#");
      at = end;
    } else {
      String key = key(end);
      skipSpace(Lines.end(text, at));
      values(key.equals("to") && inRedirects);
    }
    at++;
  }

  /** Up to the equals sign; empty for a comment. */
  private String key(int end) {
    int equals = at;
    while (equals < end && text.charAt(equals) != '=' && text.charAt(equals) != '#') {
      equals++;
    }
    if (equals == end || text.charAt(equals) == '#') {
      at = end;
      return "";
    }
    String key = text.substring(at, equals).strip();
    at = equals + 1;
    return key.replaceAll("^([\"'])(.*)\\1$", "$2");
  }

  /** The strings up to the line's end; those that go on over it belong to it. */
  private void values(boolean wanted) {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      char c = text.charAt(at);
      if (c == '#') {
        at = Lines.end(text, at);
      } else if (c == '"' || c == '\'') {
        string(c, wanted);
      } else {
        at++;
      }
    }
  }

  private void string(char quote, boolean wanted) {
    String three = String.valueOf(quote).repeat(3);
    boolean multiline = text.startsWith(three, at);
    int start = at + (multiline ? 3 : 1);
    int end = start;
    while (end < text.length() && !isEnd(end, multiline ? three : "" + quote, multiline)) {
      end += quote == '"' && text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, text.length());
    if (wanted) {
      String value = text.substring(start, end);
      found.add(new Redirect(start, quote == '"' ? TomlEscapes.resolve(value) : value));
    }
    boolean closed = end < text.length() && text.charAt(end) == quote;
    at = closed ? end + (multiline ? 3 : 1) : end;
  }

  /** A string of one line that is not closed ends with the line. */
  private boolean isEnd(int index, String close, boolean multiline) {
    char c = text.charAt(index);
    return text.startsWith(close, index) || (!multiline && (c == '\n' || c == '\r'));
  }

  private void skipSpace(int end) {
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }
}
