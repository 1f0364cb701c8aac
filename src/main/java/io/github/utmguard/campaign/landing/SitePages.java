package io.github.utmguard.campaign.landing;

import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.site.PublishedFile;
import io.github.utmguard.site.PublishedFiles;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of a site that anybody asked for, each once. Thread-safe. */
final class SitePages {
  private final PublishedFiles files;
  private final PagePatterns patterns;
  private final Map<String, Optional<SitePage>> byAddress = new ConcurrentHashMap<>();
  private final Map<String, SitePage> byPath = new ConcurrentHashMap<>();

  SitePages(PublishedFiles files, PagePatterns patterns) {
    this.files = files;
    this.patterns = patterns;
  }

  /** What stands under an address, relative to the site and percent-encoded. */
  PublishedFile file(String address) {
    return files.find(address);
  }

  /** The page under an address; empty where no page stands. */
  Optional<SitePage> at(String address) {
    Optional<SitePage> known = byAddress.get(address);
    // Most are known, and most of those not as the first of their hash, where the map would lock.
    return known == null ? byAddress.computeIfAbsent(address, this::look) : known;
  }

  private Optional<SitePage> look(String address) {
    return files.find(address) instanceof PublishedFile.Regular file ? of(file) : Optional.empty();
  }

  /** The page that a file is; empty where it is none by its name. */
  Optional<SitePage> of(PublishedFile.Regular file) {
    return patterns.matches(file.path())
        ? Optional.of(byPath.computeIfAbsent(file.path(), path -> new SitePage(file)))
        : Optional.empty();
  }

  /** All pages that were asked for, in no order. */
  Collection<SitePage> all() {
    return byPath.values();
  }

  /** A page that was asked for. */
  SitePage named(String path) {
    return byPath.get(path);
  }
}
