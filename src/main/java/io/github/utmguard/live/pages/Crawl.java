package io.github.utmguard.live.pages;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.live.http.FailureKind;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.MediaType;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.http.Workers;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Follows the links of a site from its start page, breadth first. Used once. */
final class Crawl {
  /** Addresses asked for at once; their answers are read in the order of the addresses. */
  private static final int BATCH = 16;

  private final SiteArea area;
  private final Url start;
  private final int maxPages;
  private final CrawlFrontier frontier;
  private final Set<Url> pages = new LinkedHashSet<>();
  private final List<String> broken = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private boolean cutShort;

  Crawl(Url siteUrl, Robots robots, int maxPages) {
    this.area = SiteArea.of(siteUrl);
    this.start = SiteArea.plain(siteUrl);
    this.maxPages = maxPages;
    this.frontier = new CrawlFrontier(area, robots, 2 * maxPages + 100);
  }

  PageList run(HttpFetcher fetcher, int threads) {
    frontier.start(start);
    try (Workers workers = new Workers(threads)) {
      while (!cutShort && !frontier.isEmpty()) {
        List<Url> batch = frontier.take(BATCH);
        List<Trail> trails = workers.map(batch, fetcher::fetchFollowing);
        for (int i = 0; i < batch.size() && !cutShort; i++) {
          read(batch.get(i), trails.get(i));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      cutShort = true;
    }
    cutShort |= frontier.isFull() || !frontier.trapped().isEmpty();
    summarize();
    List<LivePage> list = pages.stream().map(url -> new LivePage(url, Optional.empty())).toList();
    return new PageList(list, Origin.CRAWL, cutShort, notes);
  }

  private void read(Url asked, Trail trail) {
    Optional<Url> end = area.own(trail.last().url());
    if (trail.last() instanceof Failure failure) {
      failed(asked, failure);
    } else if (end.isEmpty()) {
      if (asked.equals(start)) {
        add(asked);
        notes.add(
            Message.of("live-pages.start-elsewhere", asked.href(), trail.last().url().href()));
      }
    } else if (trail.last() instanceof Response response) {
      answered(asked, end.get(), response);
    }
  }

  private void failed(Url asked, Failure failure) {
    if (failure.kind() == FailureKind.OUT_OF_TIME || failure.kind() == FailureKind.INTERRUPTED) {
      cutShort = true;
      notes.add(failure.message());
    } else {
      add(asked);
    }
  }

  private void answered(Url asked, Url end, Response response) {
    boolean refused = response.status() >= 400 && response.status() < 500;
    if (response.status() == 200) {
      if (response.mediaType().map(MediaType::isPage).orElse(true) && add(end)) {
        PageSource source = LiveSource.of(response);
        boolean xhtml = response.mediaType().filter(MediaType::isXhtml).isPresent();
        ParsedPage page = xhtml ? ParsedPage.xhtml(source) : ParsedPage.html(source);
        PageLinks.of(page, end).forEach(frontier::offer);
      }
    } else if (!refused || asked.equals(start)) {
      add(asked);
    } else {
      // A dead link, or a door that is closed to visitors, is no page.
      broken.add(asked.href());
    }
  }

  private boolean add(Url url) {
    if (pages.contains(url)) {
      return false;
    }
    if (pages.size() == maxPages) {
      cutShort = true;
      notes.add(Message.of("live-pages.max-pages", Integer.toString(maxPages)));
      return false;
    }
    return pages.add(url);
  }

  private void summarize() {
    Consumer<Message> note = notes::add;
    noteAll(note, "live-pages.robots-disallowed", frontier.disallowed());
    noteAll(note, "live-pages.trap", frontier.trapped());
    noteAll(note, "live-pages.broken-links", broken);
    if (frontier.isFull()) {
      note.accept(Message.of("live-pages.crawl-limit", Integer.toString(2 * maxPages + 100)));
    }
  }

  private static void noteAll(Consumer<Message> note, String key, List<String> addresses) {
    if (!addresses.isEmpty()) {
      note.accept(Message.of(key, Integer.toString(addresses.size()), addresses.get(0)));
    }
  }
}
