package io.github.utmguard.campaign.landing;

import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.site.PagePermits;
import io.github.utmguard.site.PageRun;
import io.github.utmguard.site.PublishedFiles;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks where campaign links land; writes nothing into the site. */
public final class LandingChecker {
  private final SiteSettings settings;
  private final PagePermits permits;
  private final HeapShares memory;
  private final OwnSite site;

  /** Gets ready for one site, sharing with nobody. */
  public LandingChecker(SiteSettings settings) {
    this(settings, new PagePermits());
  }

  /**
   * Gets ready for one site.
   *
   * @param permits shared with whatever else the build does at once
   */
  public LandingChecker(SiteSettings settings, PagePermits permits) {
    this.settings = settings;
    this.permits = permits;
    this.memory = HeapShares.of(Runtime.getRuntime().maxMemory());
    this.site =
        new OwnSite(
            settings.siteUrl(), settings.campaignPolicy().ownHosts(), settings.hostedFormHosts());
  }

  /**
   * Finds out about addresses, reading each page that matters once.
   *
   * @param landingPages absolute, with or without fragments; several may be equal
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public Landings check(Collection<Url> landingPages) throws IOException, InterruptedException {
    return check(landingPages, Optional.empty());
  }

  /**
   * Finds out about addresses, reading each page that matters once.
   *
   * @param landingPages absolute, with or without fragments; several may be equal
   * @param notes what an earlier goal of the build noted of the site's pages, which need not be
   *     read again then
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public Landings check(Collection<Url> landingPages, Optional<PageNotes> notes)
      throws IOException, InterruptedException {
    Map<String, Url> addresses = new LinkedHashMap<>();
    landingPages.forEach(address -> addresses.putIfAbsent(Landings.key(address), address));
    PublishedFiles files = PublishedFiles.of(settings.siteDirectory());
    SitePages pages = new SitePages(files, pagePatterns());
    LandingPlaces places =
        new LandingPlaces(site, pages, new SiteRedirects(files, site), settings.siteDirectory());
    Map<String, SitePage> asked = new LinkedHashMap<>();
    addresses.forEach(
        (key, address) -> places.page(address).ifPresent(page -> asked.put(key, page)));
    LinkTargets targets = new LinkTargets(site, pages);
    NotedPages noted = new NotedPages(notes.filter(any -> any.isFor(settings)), targets);
    int read =
        new FormSearch(workers(pages, targets), permits, noted)
            .search(new LinkedHashSet<>(asked.values()));
    UnseenLinks unseen =
        new UnseenLinks(pages.all().stream().anyMatch(page -> page.unseenLinks() > 0));
    Map<String, Landing> landings = new LinkedHashMap<>();
    for (Map.Entry<String, Url> address : addresses.entrySet()) {
      SitePage page = asked.get(address.getKey());
      landings.put(
          address.getKey(),
          page == null ? places.landing(address.getValue()) : LandingPlaces.landing(page, unseen));
    }
    return new Landings(landings, read);
  }

  /** A page that {@code check} leaves out can be landed on all the same. */
  private PagePatterns pagePatterns() {
    List<String> includes = new ArrayList<>(SettingsResolver.PAGES);
    includes.addAll(settings.includes());
    return PagePatterns.of(includes, List.of());
  }

  private List<PageRun> workers(SitePages pages, LinkTargets targets) {
    Policy policy = new Policy(settings.tag(), settings.hostedFormHosts(), settings.siteUrl());
    PageFactory factory = PageFactory.ofTags(policy, memory.parsing());
    return Stream.generate(
            () -> new PageRun(new LandingWork(pages, factory, targets, memory.parsing()), memory))
        .limit(settings.threads())
        .toList();
  }
}
