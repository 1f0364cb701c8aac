package io.github.utmguard.live.pages;

import io.github.utmguard.url.Url;
import java.util.Optional;

/**
 * The part of the web that is one site: what stands at or below its address.
 *
 * @param directory the site's address, with a slash at its end
 */
record SiteArea(Url directory) {
  /** What the sitemap protocol allows; longer ones are rather made by a mistake. */
  private static final int LONGEST_ADDRESS = 2048;

  static SiteArea of(Url siteUrl) {
    Url plain = plain(siteUrl).withQuery("");
    return new SiteArea(
        plain.path().endsWith("/") ? plain : Url.parse(plain.href() + "/").orElse(plain));
  }

  /** True for an address at or below the site's; with or without its last slash. */
  boolean holds(Url url) {
    return url.origin().equals(directory.origin())
        && (url.path() + "/").startsWith(directory.path());
  }

  /** The address without a fragment, if it is one of the site. */
  Optional<Url> own(Url url) {
    return Optional.of(plain(url))
        .filter(this::holds)
        .filter(own -> own.href().length() <= LONGEST_ADDRESS);
  }

  /** The address without what never reaches a server. */
  static Url plain(Url url) {
    return new Url(
        url.scheme(), "", "", url.host(), url.port(), url.path(), url.query(), Optional.empty());
  }
}
