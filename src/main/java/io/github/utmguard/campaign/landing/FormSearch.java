package io.github.utmguard.campaign.landing;

import io.github.utmguard.site.PagePermits;
import io.github.utmguard.site.SiteEntry.PageFile;
import io.github.utmguard.site.SiteRun;
import io.github.utmguard.site.SiteWorker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for the nearest forms of all landing pages at once, one click after the other, and reads no
 * page that no answer depends on.
 */
final class FormSearch {
  /** How many clicks a form may be away. */
  static final int MOST_CLICKS = 3;

  private final List<? extends SiteWorker> workers;
  private final PagePermits permits;
  private final NotedPages noted;
  private final Set<SitePage> read = new LinkedHashSet<>();

  /**
   * Makes a search.
   *
   * @param workers each reads pages, and keeps what it finds in them
   * @param noted pages that need not be read again
   */
  FormSearch(List<? extends SiteWorker> workers, PagePermits permits, NotedPages noted) {
    this.workers = workers;
    this.permits = permits;
    this.noted = noted;
  }

  /**
   * Looks at the landing pages, and at as many others as it takes.
   *
   * @return how many pages were read or known
   * @throws InterruptedException if the calling thread is interrupted
   */
  int search(Collection<SitePage> landingPages) throws InterruptedException {
    Collection<SitePage> waiting = landingPages;
    Collection<SitePage> unanswered = landingPages;
    for (int clicks = 0; clicks <= MOST_CLICKS && !waiting.isEmpty(); clicks++) {
      readWithFrames(waiting);
      FormWays.measure(read);
      // Longer ways may only be known because other landing pages were read: there may be shorter.
      int sure = clicks;
      unanswered = unanswered.stream().filter(page -> page.clicks() > sure).toList();
      waiting = clicks < MOST_CLICKS ? unread(unanswered, clicks + 1) : List.of();
    }
    return read.size();
  }

  /** What frames show belongs to the page, and so does what they show in turn. */
  private void readWithFrames(Collection<SitePage> pages) throws InterruptedException {
    Collection<SitePage> waiting = pages;
    while (!waiting.isEmpty()) {
      List<PageFile> files = new ArrayList<>();
      Set<SitePage> shown = new LinkedHashSet<>();
      for (SitePage page : waiting) {
        if (read.add(page)) {
          shown.add(page);
          if (!noted.fill(page)) {
            files.add(new PageFile(page.file(), page.path()));
          }
        }
      }
      SiteRun.run(files, workers, permits);
      Set<SitePage> frames = new LinkedHashSet<>();
      shown.forEach(page -> Collections.addAll(frames, page.frames()));
      frames.removeAll(read);
      waiting = frames;
    }
  }

  private Set<SitePage> unread(Collection<SitePage> from, int clicks) {
    Set<SitePage> seen = new LinkedHashSet<>();
    Set<SitePage> edge = FormWays.withFrames(from);
    for (int i = 0; i < clicks; i++) {
      seen.addAll(edge);
      Set<SitePage> next = new LinkedHashSet<>();
      for (SitePage page : edge) {
        for (SitePage target : page.links()) {
          if (!seen.contains(target)) {
            next.add(target);
          }
        }
      }
      edge = FormWays.withFrames(next);
    }
    edge.removeAll(read);
    return edge;
  }
}
