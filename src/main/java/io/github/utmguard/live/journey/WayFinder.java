package io.github.utmguard.live.journey;

import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.browser.Tab;
import io.github.utmguard.url.Url;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for the shortest way over the site's links to a page with an embedded form. */
final class WayFinder {
  private static final int MOST_CLICKS = 3;
  private static final int MOST_PAGES = 30;
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final JourneyPlan plan;
  private final Deque<List<Url>> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private int pages;

  WayFinder(JourneyPlan plan) {
    this.plan = plan;
  }

  /** How many pages were looked at. */
  int pages() {
    return pages;
  }

  /** The pages to click through; an empty list where the landing page itself has a form. */
  Optional<List<Url>> find(Tab tab) throws BrowserFailure {
    long end = System.nanoTime() + LIMIT.toNanos();
    open.add(List.of());
    seen.add(PageLinks.address(plan.landing()));
    while (!open.isEmpty() && pages < MOST_PAGES && System.nanoTime() < end) {
      List<Url> way = open.remove();
      if (look(tab, way)) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  private boolean look(Tab tab, List<Url> way) throws BrowserFailure {
    Url page = way.isEmpty() ? plan.bareLanding() : way.get(way.size() - 1);
    pages++;
    try {
      tab.navigate(page.href());
    } catch (BrowserFailure e) {
      if (e.words().key().endsWith(".unreachable")) {
        // A dead link is no way; other parts report it.
        return false;
      }
      throw e;
    }
    boolean own = Url.parse(tab.url()).filter(plan::isOwn).isPresent();
    PageLinks links = PageLinks.of(tab);
    if (own && !links.forms().isEmpty()) {
      return true;
    }
    if (own && way.size() < MOST_CLICKS) {
      links.targets().stream()
          .filter(plan::isOwn)
          .filter(url -> seen.add(PageLinks.address(url)))
          .forEach(url -> open.add(longer(way, url)));
    }
    return false;
  }

  private static List<Url> longer(List<Url> way, Url url) {
    List<Url> longer = new ArrayList<>(way);
    longer.add(url);
    return longer;
  }
}
