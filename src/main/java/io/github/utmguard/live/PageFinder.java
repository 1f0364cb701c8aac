package io.github.utmguard.live;

import io.github.utmguard.check.OwnFiles;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.pages.LivePage;
import io.github.utmguard.live.pages.LivePages;
import io.github.utmguard.live.pages.PageList;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.site.SiteWalker;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the pages to visit: those of the built site where there is one, else those that the live
 * site names itself; or those of one campaign.
 */
record PageFinder(SiteSettings settings, HttpFetcher fetcher, Policy policy, ServedViews views) {

  /**
   * Finds them.
   *
   * @param published the site's address as it answers
   */
  PageList find(LiveLinks links, Url published) throws IOException {
    if (settings.verify().onlyCampaign().isPresent()) {
      return ofCampaign(links);
    }
    Optional<PageList> built = ofBuiltSite();
    return built.isPresent() ? built.get() : ofLiveSite(published);
  }

  /** An empty folder is no site: what was deployed was built elsewhere. */
  private Optional<PageList> ofBuiltSite() throws IOException {
    if (!Files.isDirectory(settings.siteDirectory())) {
      return Optional.empty();
    }
    PagePatterns patterns = PagePatterns.of(settings.includes(), OwnFiles.andExcluded(settings));
    SiteWalker walker = SiteWalker.of(settings.siteDirectory(), patterns, false);
    PageList list = LivePages.ofLocalSite(walker, policy, settings.verify().maxPages());
    return Optional.of(list).filter(any -> !any.pages().isEmpty());
  }

  private PageList ofLiveSite(Url published) {
    PageList found =
        new LivePages(fetcher, settings.verify().maxPages(), settings.verify().concurrency())
            .ofLiveSite(published);
    PagePatterns patterns = PagePatterns.of(List.of("**"), settings.excludes());
    List<LivePage> pages =
        withStart(published, found.pages()).stream()
            .filter(page -> patterns.matches(views.site().fileOf(page.url())))
            .toList();
    return new PageList(pages, found.origin(), found.cutShort(), found.notes());
  }

  /** Most visits begin there, also where a sitemap forgets it. */
  private List<LivePage> withStart(Url start, List<LivePage> listed) {
    List<LivePage> pages = new ArrayList<>(listed);
    boolean known = listed.stream().anyMatch(page -> page.url().equals(start));
    if (!known && listed.size() < settings.verify().maxPages()) {
      pages.add(0, new LivePage(start, Optional.empty()));
    }
    return pages;
  }

  private static PageList ofCampaign(LiveLinks links) {
    Set<Url> landings = new LinkedHashSet<>();
    links.all().forEach(placed -> landings.add(placed.link().landingPage()));
    List<LivePage> pages = new ArrayList<>();
    landings.forEach(url -> pages.add(new LivePage(url, Optional.empty())));
    return new PageList(pages, Origin.CRAWL, false, List.of());
  }
}
