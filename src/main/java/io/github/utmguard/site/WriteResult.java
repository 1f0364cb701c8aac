package io.github.utmguard.site;

/** What came of replacing a page. */
public sealed interface WriteResult {

  /** The page now holds the new bytes. */
  record Written() implements WriteResult {}

  /** Another build wrote the same bytes meanwhile; the page was left alone, and holds them. */
  record WrittenByOther() implements WriteResult {}

  /**
   * The page is as it was.
   *
   * @param reason why, and what to do about it where that is known, as a clause
   */
  record Failed(String reason) implements WriteResult {}
}
