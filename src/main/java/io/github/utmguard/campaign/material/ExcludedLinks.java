package io.github.utmguard.campaign.material;

import io.github.utmguard.url.Url;
import io.github.utmguard.url.UrlPattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which links to the site need not be campaign links: those that somebody excluded, and those to
 * images and the like, which no page is shown for.
 */
public final class ExcludedLinks {
  private static final Set<String> ASSETS =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "css", "js");

  private final List<UrlPattern> patterns;

  /**
   * Excludes by patterns.
   *
   * @param patterns of whole addresses, in which {@code *} stands for any characters, such as
   *     {@code *}{@code /unsubscribe*}
   */
  public ExcludedLinks(List<String> patterns) {
    this.patterns = patterns.stream().map(String::strip).map(UrlPattern::new).toList();
  }

  /** True for a link that is excluded, as it is written or as a browser reads it. */
  boolean holds(String written, Url url) {
    return isAsset(url)
        || patterns.stream().anyMatch(any -> any.matches(written) || any.matches(url.href()));
  }

  private static boolean isAsset(Url url) {
    String name = url.path().substring(url.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 && ASSETS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
