package io.github.utmguard.campaign.landing;

import java.util.ArrayList;
import java.util.List;

/** Counts the links to pages of the company that are not at hand: a form may stand there. */
final class UnseenLinks {
  /**
   * How many links are followed around one page. On sites that link every page to every other,
   * following all from thousands of pages would take minutes, and tell nothing more.
   */
  private static final int MOST_LINKS = 1_000;

  private final boolean any;
  private int round;
  private int looks;

  /**
   * Gets ready to count.
   *
   * @param any whether there are such links at all
   */
  UnseenLinks(boolean any) {
    this.any = any;
  }

  /**
   * How many stand where the last click of a way to a form could be: on the page, and on those that
   * two clicks lead to, as far as they are counted.
   */
  int around(SitePage page) {
    if (!any) {
      return 0;
    }
    round++;
    looks = 0;
    int unseen = 0;
    List<SitePage> edge = new ArrayList<>();
    add(page, edge);
    for (int clicks = 0; clicks < FormSearch.MOST_CLICKS; clicks++) {
      List<SitePage> next = new ArrayList<>();
      for (SitePage near : edge) {
        unseen += near.unseenLinks();
        if (clicks < FormSearch.MOST_CLICKS - 1) {
          follow(near, next);
        }
      }
      edge = next;
    }
    return unseen;
  }

  private void follow(SitePage page, List<SitePage> next) {
    for (SitePage target : page.links()) {
      if (++looks > MOST_LINKS) {
        return;
      }
      add(target, next);
    }
  }

  /** Adds a page, and what its frames show, unless they were met before. */
  private void add(SitePage page, List<SitePage> to) {
    int first = to.size();
    if (page.meet(round)) {
      to.add(page);
    }
    for (int i = first; i < to.size(); i++) {
      for (SitePage frame : to.get(i).frames()) {
        if (frame.meet(round)) {
          to.add(frame);
        }
      }
    }
  }
}
