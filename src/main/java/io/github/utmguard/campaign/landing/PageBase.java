package io.github.utmguard.campaign.landing;

import io.github.utmguard.page.OwnSite;
import io.github.utmguard.url.PlainReference;
import io.github.utmguard.url.Url;
import java.util.Optional;

/**
 * What the relative addresses of a page are resolved against. Most need no more than its directory,
 * so its address is made where it is asked for.
 */
final class PageBase {
  private final OwnSite site;
  private final String path;
  private Optional<Url> url;

  /**
   * Knows a page.
   *
   * @param path the name it is published under, relative to the site
   * @param written the address that its {@code base} gives, if it has one
   */
  PageBase(OwnSite site, String path, Optional<Url> written) {
    this.site = site;
    this.path = path;
    this.url = written;
  }

  /** Where in the site plain references begin; empty where they lead out of it. */
  Optional<String> directory() {
    return url.isEmpty() && PlainReference.isPlain(path)
        ? Optional.of(directory(path))
        : directory(url());
  }

  private Optional<String> directory(Url base) {
    String root = site.root().path();
    return site.pathOf(base).filter(any -> base.path().startsWith(root)).map(PageBase::directory);
  }

  private static String directory(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The address. */
  Url url() {
    Url known = url.orElseGet(() -> site.addressOf(path));
    url = Optional.of(known);
    return known;
  }
}
