package io.github.utmguard.campaign.material;

/** Where a short text stands next; linear for all questions together, as long as they rise. */
final class NextOccurrence {
  private final String text;
  private final String wanted;
  private int from = -1;
  private int next = -1;

  /** Looks for {@code wanted} whatever its case. */
  NextOccurrence(String text, String wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** The first place at or after {@code at}; the text's length where there is none. */
  int from(int at) {
    if (at < from || at > next) {
      int found = at;
      while (found < text.length()
          && !text.regionMatches(true, found, wanted, 0, wanted.length())) {
        found++;
      }
      from = at;
      next = found;
    }
    return next;
  }
}
