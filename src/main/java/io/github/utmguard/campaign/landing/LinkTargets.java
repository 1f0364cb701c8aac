package io.github.utmguard.campaign.landing;

import io.github.utmguard.page.OwnSite;
import io.github.utmguard.page.PageLink;
import io.github.utmguard.page.PageLinks;
import io.github.utmguard.url.PlainReference;
import io.github.utmguard.url.Url;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the pages of the site that a page's links lead to. Thread-safe. */
final class LinkTargets {

  /**
   * Where a page leads to.
   *
   * @param links the pages that one click, or a refresh, leads to, in document order
   * @param frames the pages that are shown on it
   * @param unseen how many different addresses of the company lead out of the site
   */
  record Targets(Set<SitePage> links, Set<SitePage> frames, int unseen) {}

  /**
   * What an address means.
   *
   * @param path where in the site it leads to
   * @param unseen the address, where it is one of the company that is not at hand
   */
  private record Meaning(Optional<String> path, Optional<String> unseen) {
    static final Meaning NONE = new Meaning(Optional.empty(), Optional.empty());
  }

  /** Sites that name more different addresses than these have each of them read again. */
  private static final int MOST_KEPT = 20_000;

  private final Map<String, Meaning> absolute = new ConcurrentHashMap<>();
  private final OwnSite site;
  private final SitePages pages;

  LinkTargets(OwnSite site, SitePages pages) {
    this.site = site;
    this.pages = pages;
  }

  /**
   * Finds them.
   *
   * @param path of the page, relative to the site
   */
  Targets of(String path, PageLinks page) {
    Set<SitePage> links = new LinkedHashSet<>();
    Set<SitePage> frames = new LinkedHashSet<>();
    Set<String> unseen = new LinkedHashSet<>();
    PageBase base = new PageBase(site, path, page.base());
    Optional<String> directory = base.directory();
    for (PageLink link : page.links()) {
      Meaning meaning = meaning(link.written(), base, directory);
      if (meaning.unseen().isPresent()) {
        unseen.add(meaning.unseen().get());
      }
      Optional<SitePage> target =
          meaning.path().isPresent() ? pages.at(meaning.path().get()) : Optional.empty();
      if (target.isPresent()) {
        (link.frame() ? frames : links).add(target.get());
      }
    }
    return new Targets(links, frames, unseen.size());
  }

  private Meaning meaning(String written, PageBase base, Optional<String> directory) {
    Optional<String> plain =
        directory.isPresent()
            ? PlainReference.resolve(site.root().path(), directory.get(), written)
            : Optional.empty();
    return plain.isPresent() ? new Meaning(plain, Optional.empty()) : parsed(written, base.url());
  }

  /** What a whole address means is the same on all pages, and most pages name the same few. */
  private Meaning parsed(String written, Url base) {
    if (!written.startsWith("https://") && !written.startsWith("http://")) {
      return meaning(written, base);
    }
    Meaning known = absolute.get(written);
    if (known == null) {
      known = meaning(written, base);
      if (absolute.size() < MOST_KEPT) {
        absolute.put(written, known);
      }
    }
    return known;
  }

  private Meaning meaning(String written, Url base) {
    Optional<Url> address = Url.parse(written, base);
    return switch (address.map(site::of).orElse(OwnSite.Kind.FOREIGN)) {
      case SITE -> new Meaning(address.flatMap(site::pathOf), Optional.empty());
      case OWN_HOST -> new Meaning(Optional.empty(), address.map(Landings::key));
      case HOSTED_FORM, FOREIGN -> Meaning.NONE;
    };
  }
}
