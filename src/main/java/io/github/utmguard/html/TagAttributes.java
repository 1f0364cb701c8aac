package io.github.utmguard.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the attributes of a tag as the HTML standard does (sections 13.2.5.32 to 13.2.5.40). */
public final class TagAttributes {

  /**
   * One attribute as written.
   *
   * @param name in ASCII lower case
   * @param valueStart the first unit of its value, inside the quotes
   * @param valueEnd one past the last unit of its value
   */
  public record Span(String name, int valueStart, int valueEnd) {}

  private final byte[] units;
  private final int end;
  private final Map<String, Span> spans = new LinkedHashMap<>();
  private int at;

  private TagAttributes(byte[] units, int at, int end) {
    this.units = units;
    this.at = at;
    this.end = end;
  }

  /** The attributes of a finished start tag, in order; of equal names the first counts. */
  public static List<Span> of(byte[] units, Token tag) {
    int nameEnd = tag.start() + 1;
    while (!Tokenizer.endsTagName(units[nameEnd])) {
      nameEnd++;
    }
    TagAttributes attributes = new TagAttributes(units, nameEnd, tag.end());
    attributes.read();
    return List.copyOf(attributes.spans.values());
  }

  private void read() {
    while (at < end && units[at] != '>') {
      if (units[at] == '/' || Ascii.isWhitespace(units[at])) {
        at++;
      } else {
        attribute();
      }
    }
  }

  private void attribute() {
    int nameStart = at++;
    while (at < end && units[at] != '=' && !Tokenizer.endsTagName(units[at])) {
      at++;
    }
    int nameEnd = at;
    skipWhitespace();
    if (at < end && units[at] == '=') {
      at++;
      skipWhitespace();
      value(nameStart, nameEnd);
    } else {
      add(nameStart, nameEnd, nameEnd, nameEnd);
    }
  }

  private void value(int nameStart, int nameEnd) {
    int quote = at < end ? units[at] : '>';
    int start = at;
    if (quote == '"' || quote == '\'') {
      start++;
      at = Ascii.indexOf(units, start, end, (char) quote);
      add(nameStart, nameEnd, start, at);
      at++;
      return;
    }
    while (at < end && units[at] != '>' && !Ascii.isWhitespace(units[at])) {
      at++;
    }
    add(nameStart, nameEnd, start, at);
  }

  private void add(int nameStart, int nameEnd, int valueStart, int valueEnd) {
    String name = Ascii.lowerCase(units, nameStart, nameEnd);
    spans.putIfAbsent(name, new Span(name, valueStart, valueEnd));
  }

  private void skipWhitespace() {
    while (at < end && Ascii.isWhitespace(units[at])) {
      at++;
    }
  }
}
