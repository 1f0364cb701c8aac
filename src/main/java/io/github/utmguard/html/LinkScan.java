package io.github.utmguard.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the links, frames and scripts' addresses of an HTML page without building its tree, at the
 * speed of reading it.
 *
 * <p>It is exact or says that it is not: where only a parser knows what becomes of a tag, as in
 * {@code select}, {@code frameset}, MathML, or SVG beyond plain drawings, and where a page
 * refreshes, it gives up.
 */
public final class LinkScan {
  private static final String REFRESH = "refresh";

  /** Names of interest, by the letter that they begin with. */
  private static final String[][] NAMES = new String[128][];

  static {
    for (String[] names :
        new String[][] {
          {"area"},
          {"base"},
          {"frameset"},
          {"iframe"},
          {"math", "meta"},
          {"noembed", "noframes", "noscript"},
          {"plaintext"},
          {"script", "select", "style", "svg"},
          {"template", "textarea", "title"},
          {"xmp"}
        }) {
      NAMES[names[0].charAt(0)] = names;
      NAMES[Character.toUpperCase(names[0].charAt(0))] = names;
    }
  }

  /** Takes what is found, in document order. */
  public interface Sink {
    /**
     * Takes the address of an active {@code a}, {@code area}, {@code iframe}, {@code base} or
     * {@code script}.
     *
     * @param kind which of them
     * @param from the first unit of its value as written
     * @param to one past the last
     */
    void address(Kind kind, int from, int to);
  }

  /** What an address stands for. */
  public enum Kind {
    LINK,
    FRAME,
    BASE,
    SCRIPT
  }

  private static final int FIRST_FOUND = 8;

  private final byte[] units;
  private final int end;

  /**
   * What was found, handed on at the end: were the sink's work done within the scan, the compiler
   * would take longer over it than the scan over a small site.
   */
  private final List<Kind> kinds = new ArrayList<>(FIRST_FOUND);

  /** Where each begins and ends. */
  private int[] places = new int[2 * FIRST_FOUND];

  private final AttributeScan attributes;
  private int at;
  private int templates;
  private boolean exact = true;

  private LinkScan(PageSource source) {
    this.units = source.units();
    this.at = source.start();
    this.end = source.end();
    this.attributes = new AttributeScan(units, end);
  }

  /**
   * Scans a page by the rules of HTML.
   *
   * @return false where it gave up; then the sink gets nothing
   */
  public static boolean scan(PageSource source, Sink sink) {
    LinkScan scan = new LinkScan(source);
    scan.run();
    for (int i = 0; scan.exact && i < scan.kinds.size(); i++) {
      sink.address(scan.kinds.get(i), scan.places[2 * i], scan.places[2 * i + 1]);
    }
    return scan.exact;
  }

  private void run() {
    while (exact && at < end) {
      if (units[at] != '<' || at + 1 >= end) {
        at++;
        continue;
      }
      int next = units[at + 1];
      if (Ascii.isAlpha(next)) {
        startTag(at + 1);
      } else if (next == '/' && at + 2 < end && Ascii.isAlpha(units[at + 2])) {
        endTag(at + 2);
      } else if (next == '!' || next == '?' || next == '/') {
        other();
      } else {
        at++;
      }
    }
  }

  /** Comments, doctypes and what counts as a comment; rare enough for the tokenizer. */
  private void other() {
    Tokenizer tokenizer = new Tokenizer(units, at, end);
    tokenizer.next(false);
    at = tokenizer.position();
  }

  private void startTag(int name) {
    int nameEnd = Tokenizer.endOfName(units, name, end);
    if (nameEnd - name == 1 && (units[name] | 0x20) == 'a') {
      address(Kind.LINK, nameEnd, "href", "");
      return;
    }
    String[] names = NAMES[units[name]];
    for (int i = 0; names != null && i < names.length; i++) {
      if (names[i].length() == nameEnd - name && Ascii.matches(units, name, end, names[i])) {
        element(names[i], nameEnd);
        return;
      }
    }
    at = attributes.skip(nameEnd);
  }

  private void endTag(int name) {
    int nameEnd = Tokenizer.endOfName(units, name, end);
    if (templates > 0 && Ascii.lowerCase(units, name, nameEnd).equals("template")) {
      templates--;
    }
    at = attributes.skip(nameEnd);
  }

  private void element(String name, int nameEnd) {
    switch (name) {
      case "area" -> address(Kind.LINK, nameEnd, "href", "");
      case "base" -> address(Kind.BASE, nameEnd, "href", "");
      case "svg" -> {
        at = PlainSvg.skip(units, end, nameEnd, attributes);
        exact = at >= 0;
      }
      case "template" -> {
        // A shadow root is part of the page.
        templates++;
        at = attributes.read(nameEnd, "shadowrootmode", "");
        exact = !attributes.found();
      }
      case "meta" -> {
        at = attributes.read(nameEnd, "http-equiv", "");
        exact = !attributes.found() || !mayBeRefresh();
      }
      case "select", "math", "frameset" -> exact = false;
      default -> rawText(name, nameEnd);
    }
  }

  /** Where a refresh leads to, its content tells: rare enough for a parser. */
  private boolean mayBeRefresh() {
    int start = attributes.valueStart();
    int stop = attributes.valueEnd();
    return Ascii.indexOf(units, start, stop, '&') < stop
        || (stop - start == REFRESH.length() && Ascii.matches(units, start, end, REFRESH));
  }

  private void rawText(String name, int nameEnd) {
    switch (name) {
      // What srcdoc holds is shown in place of the address.
      case "iframe" -> address(Kind.FRAME, nameEnd, "src", "srcdoc");
      case "script" -> address(Kind.SCRIPT, nameEnd, "src", "");
      default -> at = attributes.skip(nameEnd);
    }
    if (RawText.isRawText(name)) {
      at = RawText.end(units, Math.min(at, end), end, name);
    }
  }

  private void address(Kind kind, int nameEnd, String attribute, String overriding) {
    at = attributes.read(nameEnd, attribute, overriding);
    if (at <= end && attributes.finished() && attributes.found() && templates == 0) {
      int place = 2 * kinds.size();
      if (place == places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[place] = attributes.valueStart();
      places[place + 1] = attributes.valueEnd();
      kinds.add(kind);
    }
  }
}
