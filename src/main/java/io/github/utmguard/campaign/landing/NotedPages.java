package io.github.utmguard.campaign.landing;

import io.github.utmguard.note.PageNote;
import io.github.utmguard.note.PageNotes;
import java.util.Optional;

/** Knows pages from what an earlier goal of the build noted of them. */
final class NotedPages {
  private final Optional<PageNotes> notes;
  private final LinkTargets targets;

  NotedPages(Optional<PageNotes> notes, LinkTargets targets) {
    this.notes = notes;
    this.targets = targets;
  }

  /** Fills a page as reading it would; false where that has to be done. */
  boolean fill(SitePage page) {
    Optional<PageNote> note = notes.flatMap(any -> any.of(page.path(), page.stamp()));
    try {
      note.ifPresent(any -> fill(page, any));
      return note.isPresent();
    } catch (OutOfMemoryError e) {
      // A worker that reads the page gives back what it took, and says which page had no room.
      return false;
    }
  }

  private void fill(SitePage page, PageNote note) {
    page.leadsTo(note.links(), targets);
    page.found(note.tagged(), note.links().embedsForm());
  }
}
