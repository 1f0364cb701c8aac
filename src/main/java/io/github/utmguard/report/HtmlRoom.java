package io.github.utmguard.report;

/** What is left of the bytes that browsers open with ease. */
public final class HtmlRoom {
  private long left;

  /** Begins with so many bytes. */
  public HtmlRoom(long bytes) {
    this.left = bytes;
  }

  /**
   * Takes room for texts.
   *
   * @param markup the bytes around them
   * @return whether there was so much; else nothing is taken
   */
  public boolean take(int markup, String... texts) {
    long needed = markup;
    for (String text : texts) {
      needed += HtmlText.weight(text);
    }
    if (needed > left) {
      return false;
    }
    left -= needed;
    return true;
  }
}
