package io.github.utmguard.site;

import java.util.Iterator;
import java.util.List;

/** Works on the entries of a site, one after the other. */
@FunctionalInterface
public interface SiteWorker {

  /**
   * Works on all that it is given. An entry counts as done once the next one is asked for.
   *
   * @param entries may wait for the next one; ends early where the work is cancelled
   */
  void work(Iterator<SiteEntry> entries);

  /** Works on one entry. */
  default void work(SiteEntry entry) {
    work(List.of(entry).iterator());
  }
}
