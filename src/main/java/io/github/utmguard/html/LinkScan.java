package io.github.utmguard.html;

/**
 * Finds the links and frames of an HTML page without building its tree, at the speed of reading it.
 *
 * <p>It is exact or says that it is not: where only a parser knows what becomes of a tag, as in
 * {@code select}, {@code frameset}, MathML, or SVG beyond plain drawings, it gives up.
 */
public final class LinkScan {
  private static final int LONGEST_NAME = 9;

  /** Where names of interest begin and how long they are: few others pass. */
  private static final boolean[][] INTERESTING = new boolean[128][LONGEST_NAME + 1];

  static {
    for (String name :
        new String[] {
          "a",
          "area",
          "base",
          "iframe",
          "frameset",
          "math",
          "svg",
          "select",
          "template",
          "script",
          "style",
          "title",
          "textarea",
          "xmp",
          "noembed",
          "noframes",
          "noscript",
          "plaintext"
        }) {
      INTERESTING[name.charAt(0)][name.length()] = true;
      INTERESTING[Character.toUpperCase(name.charAt(0))][name.length()] = true;
    }
  }

  /** Takes what is found, in document order. */
  public interface Sink {
    /**
     * Takes the address of an active {@code a}, {@code area}, {@code iframe} or {@code base}.
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
    BASE
  }

  private final byte[] units;
  private final int end;
  private final Sink sink;
  private final AttributeScan attributes;
  private final PlainSvg svg;
  private int at;
  private int templates;
  private boolean exact = true;

  private LinkScan(PageSource source, Sink sink) {
    this.units = source.units();
    this.at = source.start();
    this.end = source.end();
    this.sink = sink;
    this.attributes = new AttributeScan(units, end);
    this.svg = new PlainSvg(units, end);
  }

  /**
   * Scans a page by the rules of HTML.
   *
   * @return false where it gave up; then what the sink has taken counts for nothing
   */
  public static boolean scan(PageSource source, Sink sink) {
    LinkScan scan = new LinkScan(source, sink);
    scan.run();
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
    int nameEnd = endOfName(name);
    int length = nameEnd - name;
    boolean interesting = length <= LONGEST_NAME && INTERESTING[units[name]][length];
    if (!interesting || !element(name, nameEnd, length)) {
      at = attributes.skip(nameEnd);
    }
  }

  private void endTag(int name) {
    int nameEnd = endOfName(name);
    if (templates > 0 && is(name, nameEnd, "template")) {
      templates--;
    }
    at = attributes.skip(nameEnd);
  }

  private int endOfName(int name) {
    int nameEnd = name;
    while (nameEnd < end && !Tokenizer.endsTagName(units[nameEnd])) {
      nameEnd++;
    }
    return nameEnd;
  }

  private boolean is(int name, int nameEnd, String lowerCase) {
    return nameEnd - name == lowerCase.length() && Ascii.matches(units, name, end, lowerCase);
  }

  /** Reads a tag that may be of interest; false where it is not, and nothing is read. */
  private boolean element(int name, int nameEnd, int length) {
    if (length == 1 || is(name, nameEnd, "area")) {
      return address(Kind.LINK, nameEnd, "href", "");
    }
    if (is(name, nameEnd, "base")) {
      return address(Kind.BASE, nameEnd, "href", "");
    }
    if (is(name, nameEnd, "svg")) {
      at = svg.skip(nameEnd, attributes);
      exact = at >= 0;
      return true;
    }
    if (is(name, nameEnd, "template")) {
      // A shadow root is part of the page.
      templates++;
      at = attributes.read(nameEnd, "shadowrootmode", "");
      exact = !attributes.found();
      return true;
    }
    if (is(name, nameEnd, "select") || is(name, nameEnd, "math") || is(name, nameEnd, "frameset")) {
      exact = false;
      return true;
    }
    return rawText(name, nameEnd);
  }

  private boolean address(Kind kind, int nameEnd, String attribute, String overriding) {
    at = attributes.read(nameEnd, attribute, overriding);
    if (at <= end && attributes.finished() && attributes.found() && templates == 0) {
      sink.address(kind, attributes.valueStart(), attributes.valueEnd());
    }
    return true;
  }

  private boolean rawText(int name, int nameEnd) {
    String element = Ascii.lowerCase(units, name, nameEnd);
    if (!RawText.isRawText(element)) {
      return false;
    }
    if (element.equals("iframe")) {
      // What srcdoc holds is shown in place of the address.
      address(Kind.FRAME, nameEnd, "src", "srcdoc");
    } else {
      at = attributes.skip(nameEnd);
    }
    at = RawText.end(units, Math.min(at, end), end, element);
    return true;
  }
}
