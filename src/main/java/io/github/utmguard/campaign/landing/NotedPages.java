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

  /** Fills a page as reading it would; false where nothing is noted of it as it is now. */
  boolean fill(SitePage page) {
    Optional<PageNote> note = notes.flatMap(any -> any.of(page.path(), page.stamp()));
    note.ifPresent(any -> page.found(any.tagged(), any.links(), targets));
    return note.isPresent();
  }
}
