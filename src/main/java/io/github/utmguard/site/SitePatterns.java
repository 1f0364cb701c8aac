package io.github.utmguard.site;

import java.util.Optional;

/**
 * Which files of a site a walk hands on.
 *
 * @param pages the pages
 * @param companions the files that belong to pages; empty where nobody asks for them
 */
record SitePatterns(PagePatterns pages, Optional<PagePatterns> companions) {

  /** True for a file that belongs to pages. */
  boolean isCompanion(String path) {
    return companions.isPresent() && companions.get().matches(path);
  }

  /** True where any wanted file could stand below a directory. */
  boolean mayHoldAny(String path) {
    return pages.mayHoldPages(path)
        || (companions.isPresent() && companions.get().mayHoldPages(path));
  }
}
