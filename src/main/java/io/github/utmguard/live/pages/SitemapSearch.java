package io.github.utmguard.live.pages;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.MediaType;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a site's sitemaps, and those that they name, in their order. Used once. */
final class SitemapSearch {
  private static final int DEEPEST = 3;
  private static final int MOST_FILES = 500;
  private static final int MOST_NOTES = 20;

  private record Sitemap(Url url, int depth) {}

  private final HttpFetcher fetcher;
  private final SiteArea area;
  private final int maxPages;
  private final Set<String> known = new HashSet<>();
  private final Deque<Sitemap> waiting = new ArrayDeque<>();
  private final Set<Url> pages = new LinkedHashSet<>();
  private final List<String> foreign = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private boolean cutShort;

  SitemapSearch(HttpFetcher fetcher, Url siteUrl, int maxPages) {
    this.fetcher = fetcher;
    this.area = SiteArea.of(siteUrl);
    this.maxPages = maxPages;
  }

  /** Reads those that robots.txt names, which must stand on the same origin. */
  SitemapSearch named(Robots robots) {
    robots.sitemaps().forEach(written -> offer(written, area.directory(), 0));
    readAll();
    return this;
  }

  /** Where there are no pages yet, looks for one where it usually stands. */
  SitemapSearch usual() {
    Optional<Url> usual = Url.parse("sitemap.xml", area.directory());
    if (pages.isEmpty() && usual.isPresent() && known.add(usual.get().href())) {
      Trail trail = fetcher.fetchFollowing(usual.get(), SitemapFile.MOST_BYTES);
      // Some sites answer everything with a page, which nobody called a sitemap.
      trail
          .success()
          .filter(response -> response.mediaType().filter(MediaType::isPage).isEmpty())
          .ifPresent(response -> read(response, new Sitemap(usual.get(), 0)));
      readAll();
    }
    return this;
  }

  List<Message> notes() {
    List<Message> all = new ArrayList<>(notes);
    if (!foreign.isEmpty()) {
      String count = Integer.toString(foreign.size());
      all.add(Message.of("live-pages.sitemap-foreign", count, foreign.get(0)));
    }
    return all;
  }

  /** The pages; empty where no sitemap named any. */
  Optional<PageList> list() {
    List<LivePage> list = pages.stream().map(url -> new LivePage(url, Optional.empty())).toList();
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(new PageList(list, Origin.SITEMAP, cutShort, notes()));
  }

  private void readAll() {
    while (!waiting.isEmpty() && !cutShort) {
      Sitemap next = waiting.remove();
      Trail trail = fetcher.fetchFollowing(next.url(), SitemapFile.MOST_BYTES);
      if (trail.last() instanceof Failure failure) {
        note(Message.of("live-pages.sitemap-failed", next.url().href()));
        note(failure.message());
      } else if (trail.last() instanceof Response response) {
        if (response.status() == 200) {
          read(response, next);
        } else {
          String status = Integer.toString(response.status());
          note(Message.of("live-pages.sitemap-status", next.url().href(), status));
        }
      }
    }
  }

  private void read(Response response, Sitemap sitemap) {
    try {
      SitemapFile file = SitemapFile.parse(response.body());
      if (file.cutShort()) {
        note(Message.of("live-pages.sitemap-cut", sitemap.url().href()));
      }
      file.sitemaps().forEach(written -> offer(written, sitemap.url(), sitemap.depth() + 1));
      for (String written : file.pages()) {
        add(written, sitemap.url());
      }
    } catch (IOException e) {
      note(Message.of("live-pages.sitemap-invalid", sitemap.url().href()));
    }
  }

  /** A broken index could say the same of each of its files. */
  private void note(Message message) {
    if (notes.size() < MOST_NOTES) {
      notes.add(message);
    }
  }

  private void offer(String written, Url base, int depth) {
    Optional<Url> url = Url.parse(written, base).filter(Url::isHttp).map(SiteArea::plain);
    if (url.filter(own -> own.origin().equals(area.directory().origin())).isEmpty()) {
      note(Message.of("live-pages.sitemap-elsewhere", written));
    } else if (depth > DEEPEST || known.size() == MOST_FILES) {
      note(Message.of("live-pages.sitemap-too-many", url.get().href()));
    } else if (known.add(url.get().href())) {
      waiting.add(new Sitemap(url.get(), depth));
    }
  }

  private void add(String written, Url base) {
    Optional<Url> own = Url.parse(written, base).flatMap(area::own);
    if (own.isEmpty()) {
      foreign.add(written);
    } else if (pages.size() < maxPages) {
      pages.add(own.get());
    } else if (!pages.contains(own.get()) && !cutShort) {
      cutShort = true;
      note(Message.of("live-pages.max-pages", Integer.toString(maxPages)));
    }
  }
}
