package io.github.utmguard.inject;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.Edit;
import java.util.List;

/** What is to be done with one page. */
sealed interface Injection {

  /** The page is as it should be. */
  record Unchanged() implements Injection {}

  /**
   * The page is to be changed.
   *
   * @param edits in order of their places, none overlapping
   * @param oldTags how many tags are taken out
   */
  record Changed(List<Edit> edits, int oldTags) implements Injection {}

  /** The page is left alone, and the build fails. */
  record Refused(Message reason) implements Injection {}
}
