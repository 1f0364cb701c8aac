package io.github.utmguard.campaign.landing;

import io.github.utmguard.site.PublishedFiles;
import java.util.Optional;

/** What a site's redirect files say of its addresses. */
final class SiteRedirects {

  static SiteRedirects of(PublishedFiles files) {
    return new SiteRedirects();
  }

  /** The file that sends visitors of a path on, whether or not a file stands there. */
  Optional<String> before(String path) {
    return Optional.empty();
  }

  /** The file that sends visitors of a path on where no file stands. */
  Optional<String> instead(String path) {
    return Optional.empty();
  }
}
