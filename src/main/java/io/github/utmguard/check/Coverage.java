package io.github.utmguard.check;

/**
 * What a check looked at.
 *
 * @param pages pages, tagged or not
 * @param fragments files that are no pages
 * @param tagged pages with an active tag
 * @param embeddedForms embedded forms on all pages
 * @param hostedForms links to, frames of and other uses of hosted forms on all pages
 */
public record Coverage(int pages, int fragments, int tagged, int embeddedForms, int hostedForms) {
  /** Of nothing. */
  public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

  /** Of both. */
  public Coverage plus(Coverage other) {
    return new Coverage(
        pages + other.pages,
        fragments + other.fragments,
        tagged + other.tagged,
        embeddedForms + other.embeddedForms,
        hostedForms + other.hostedForms);
  }
}
