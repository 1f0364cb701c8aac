package io.github.utmguard.campaign.landing;

import io.github.utmguard.page.OwnSite;
import io.github.utmguard.page.PageLink;
import io.github.utmguard.page.PageLinks;
import io.github.utmguard.url.Url;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the pages of the site that a page's links lead to. Thread-safe. */
final class LinkTargets {

  /**
   * Where a page leads to.
   *
   * @param links the pages that one click leads to, in document order
   * @param frames the pages that are shown on it
   * @param unseen how many different addresses of the company lead out of the site
   */
  record Targets(Set<SitePage> links, Set<SitePage> frames, int unseen) {}

  private final OwnSite site;
  private final SitePages pages;

  LinkTargets(OwnSite site, SitePages pages) {
    this.site = site;
    this.pages = pages;
  }

  Targets of(PageLinks page) {
    Set<SitePage> links = new LinkedHashSet<>();
    Set<SitePage> frames = new LinkedHashSet<>();
    Set<String> unseen = new LinkedHashSet<>();
    Optional<String> directory = directory(page.base());
    for (PageLink link : page.links()) {
      Optional<String> plain =
          directory.flatMap(any -> PlainReference.resolve(site.root().path(), any, link.written()));
      Optional<String> address =
          plain.isPresent() ? plain : parsed(link.written(), page.base(), unseen);
      address.flatMap(pages::at).ifPresent(link.frame() ? frames::add : links::add);
    }
    return new Targets(links, frames, unseen.size());
  }

  /** Where in the site relative references begin; empty where they lead out of it. */
  private Optional<String> directory(Url base) {
    String root = site.root().path();
    return site.pathOf(base)
        .filter(path -> base.path().startsWith(root))
        .map(path -> path.substring(0, path.lastIndexOf('/') + 1));
  }

  private Optional<String> parsed(String written, Url base, Set<String> unseen) {
    Optional<Url> address = Url.parse(written, base);
    return switch (address.map(site::of).orElse(OwnSite.Kind.FOREIGN)) {
      case SITE -> address.flatMap(site::pathOf);
      case OWN_HOST -> {
        unseen.add(Landings.key(address.orElseThrow()));
        yield Optional.empty();
      }
      case HOSTED_FORM, FOREIGN -> Optional.empty();
    };
  }
}
