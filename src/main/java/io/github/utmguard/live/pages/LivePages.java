package io.github.utmguard.live.pages;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.HttpSettings;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.page.Policy;
import io.github.utmguard.site.SiteWalker;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which pages of a published site to visit.
 *
 * <p>Everything is bounded: a crawl asks for {@code 2 * maxPages + 100} addresses at most, sitemaps
 * are 500 files of 50 MB and 50,000 addresses at most; no host but the site's own is asked, unless
 * the site redirects there. What of this cuts a list short is said in its notes.
 *
 * @param fetcher asks the site
 * @param maxPages the most pages to list, from 1
 * @param threads how many addresses a crawl asks for at once, from 1
 */
public record LivePages(HttpFetcher fetcher, int maxPages, int threads) {

  /**
   * The pages of the site as it was built, at the addresses that they are published under: {@code
   * index.html} at its directory's. Where there are too many, those in the fewest folders come
   * first. Nothing is asked of the server.
   */
  public static PageList ofLocalSite(SiteWalker walker, Policy policy, int maxPages) {
    return LocalPages.list(walker, policy, maxPages);
  }

  /** The address that a page of the built site is visited at. */
  public static Url address(String path, Policy policy) {
    return LocalPages.address(path, policy);
  }

  /**
   * The pages that the site's sitemaps name ({@code robots.txt} says where these are, else {@code
   * sitemap.xml} below the site's address); where there are none, those that links lead to.
   *
   * <p>Only addresses below the site's are listed. A crawl does what {@code robots.txt} says to
   * {@value HttpSettings#PRODUCT} or to all; the start page is listed whatever it answers.
   */
  public PageList ofLiveSite(Url siteUrl) {
    Url start = SiteArea.plain(siteUrl);
    List<Message> notes = new ArrayList<>();
    Robots robots = robots(start, notes);
    SitemapSearch sitemaps = new SitemapSearch(fetcher, start, maxPages).named(robots).usual();
    Optional<PageList> named = sitemaps.list();
    if (named.isPresent()) {
      return named.get();
    }
    PageList crawled = new Crawl(start, robots, maxPages).run(fetcher, threads);
    List<Message> all = new ArrayList<>(sitemaps.notes());
    all.addAll(notes);
    all.addAll(crawled.notes());
    return new PageList(crawled.pages(), crawled.origin(), crawled.cutShort(), all);
  }

  /** What cannot be had forbids everything, unless it is not there (RFC 9309, section 2.3.1). */
  private Robots robots(Url site, List<Message> notes) {
    Url address = Url.parse("/robots.txt", site).orElse(site);
    Trail trail = fetcher.fetchFollowing(address);
    if (trail.last() instanceof Response response) {
      if (response.status() == 200) {
        return Robots.parse(response.body(), HttpSettings.PRODUCT);
      }
      if (response.status() < 500) {
        return Robots.NONE;
      }
      String status = Integer.toString(response.status());
      notes.add(Message.of("live-pages.robots-status", address.href(), status));
    } else if (trail.last() instanceof Failure failure) {
      notes.add(Message.of("live-pages.robots-failed", address.href()));
      notes.add(failure.message());
    }
    return Robots.FORBIDDING;
  }
}
