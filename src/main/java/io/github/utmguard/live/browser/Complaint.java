package io.github.utmguard.live.browser;

/**
 * What a page or the browser complained of.
 *
 * @param text in the browser's words, cut to a bearable length
 * @param source the address of what it comes from: of a script, or of what was blocked; may be
 *     empty
 */
public record Complaint(Kind kind, String text, String source) {
  private static final int LONGEST = 500;

  /** Kinds of complaints. */
  public enum Kind {
    /** A script wrote an error to the console. */
    CONSOLE,
    /** A script ended by an error that nobody caught. */
    EXCEPTION,
    /** The Content Security Policy forbade something. */
    POLICY,
    /** The browser complained: of what it could not load, say. */
    BROWSER
  }

  public Complaint {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }
}
