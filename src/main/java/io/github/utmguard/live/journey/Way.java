package io.github.utmguard.live.journey;

import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a journey after the landing page.
 *
 * @param pages in the order of the clicks; where the form is on the landing page, any other one
 * @param hasForm whether a page with a form is known
 * @param formOnLanding whether the form is on the landing page
 * @param lookedAt how many pages were looked at to find it
 */
record Way(List<Url> pages, boolean hasForm, boolean formOnLanding, int lookedAt) {

  static Way given(JourneyPlan plan) {
    return new Way(plan.way(), true, false, 0);
  }

  /** Looks for it; what goes wrong then goes wrong again on the journey, which will say so. */
  static Way found(JourneyPlan plan, Visitor scout) {
    WayFinder finder = new WayFinder(plan);
    try {
      scout.startSession();
      Optional<List<Url>> pages = finder.find(scout.tab());
      if (pages.isPresent() && !pages.get().isEmpty()) {
        return new Way(pages.get(), true, false, finder.pages());
      }
      return new Way(neighbour(plan, scout), pages.isPresent(), pages.isPresent(), finder.pages());
    } catch (BrowserFailure e) {
      return new Way(List.of(), false, false, finder.pages());
    }
  }

  /** The first other page that the landing page links to, on its own host. */
  private static List<Url> neighbour(JourneyPlan plan, Visitor scout) throws BrowserFailure {
    scout.open(plan.bareLanding());
    return PageLinks.of(scout.tab()).targets().stream()
        .filter(url -> url.origin().equals(plan.landing().origin()))
        .filter(url -> !PageLinks.address(url).equals(PageLinks.address(plan.landing())))
        .limit(1)
        .toList();
  }

  /** Where the form is. */
  Url formPage(JourneyPlan plan) {
    return formOnLanding || pages.isEmpty() ? plan.bareLanding() : pages.get(pages.size() - 1);
  }
}
