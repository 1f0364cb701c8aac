package io.github.utmguard.campaign.landing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shortest ways from pages to forms. */
final class FormWays {
  private FormWays() {}

  /** Counts for each page how many clicks a form is away, as far as pages were read. */
  static void measure(Collection<SitePage> pages) {
    List<SitePage> framing = pages.stream().filter(page -> page.frames().length > 0).toList();
    spread(framing, 0);
    for (int clicks = 1; clicks <= FormSearch.MOST_CLICKS; clicks++) {
      for (SitePage page : pages) {
        if (page.clicks() > clicks && leads(page.links(), clicks - 1)) {
          page.isNear(clicks);
        }
      }
      spread(framing, clicks);
    }
  }

  /** Who shows a page is as near to a form as that page. */
  private static void spread(Collection<SitePage> pages, int clicks) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (SitePage page : pages) {
        if (page.clicks() > clicks && leads(page.frames(), clicks)) {
          page.isNear(clicks);
          changed = true;
        }
      }
    }
  }

  private static boolean leads(SitePage[] targets, int clicks) {
    for (SitePage target : targets) {
      if (target.clicks() == clicks) {
        return true;
      }
    }
    return false;
  }

  /**
   * A shortest way from a page to a form: of several the one whose links stand first on their
   * pages, those of a page before those of its frames.
   */
  static Optional<List<String>> way(SitePage from) {
    if (from.clicks() > FormSearch.MOST_CLICKS) {
      return Optional.empty();
    }
    List<String> way = new ArrayList<>(List.of(from.path()));
    SitePage at = from;
    for (int clicks = from.clicks() - 1; clicks >= 0; clicks--) {
      at = next(at, clicks);
      way.add(at.path());
    }
    return Optional.of(way);
  }

  private static SitePage next(SitePage from, int clicks) {
    return leading(from, clicks)
        .or(
            () ->
                withFrames(List.of(from)).stream()
                    .flatMap(any -> leading(any, clicks).stream())
                    .findFirst())
        .orElseThrow(() -> new IllegalStateException("no way from " + from.path()));
  }

  /** The first link of a page that leads to one as near as that. */
  private static Optional<SitePage> leading(SitePage from, int clicks) {
    for (SitePage target : from.links()) {
      if (target.clicks() == clicks) {
        return Optional.of(target);
      }
    }
    return Optional.empty();
  }

  /** Pages and all that their frames show, in this order. */
  static Set<SitePage> withFrames(Collection<SitePage> pages) {
    Set<SitePage> all = new LinkedHashSet<>();
    Deque<SitePage> open = new ArrayDeque<>(pages);
    while (!open.isEmpty()) {
      SitePage page = open.remove();
      if (all.add(page)) {
        Collections.addAll(open, page.frames());
      }
    }
    return all;
  }
}
