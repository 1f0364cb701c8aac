package io.github.utmguard.live.pages;

import io.github.utmguard.finding.Message;
import java.util.List;

/**
 * The pages to visit, in an order that depends on the site only.
 *
 * @param pages each address once
 * @param origin how they were found
 * @param cutShort true where there are, or may be, more pages than these
 * @param notes what a reader should know of how they were found, as whole sentences
 */
public record PageList(List<LivePage> pages, Origin origin, boolean cutShort, List<Message> notes) {
  public PageList {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }

  /** How pages are found. */
  public enum Origin {
    /** They were built here. */
    LOCAL_SITE,
    /** The site's own sitemap lists them. */
    SITEMAP,
    /** Links lead to them. */
    CRAWL
  }
}
