package io.github.utmguard.live.pages;

import io.github.utmguard.url.Url;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The addresses that a crawl has still to visit, first come, first served; each once. */
final class CrawlFrontier {
  /** Calendars, filters and session ids make addresses without end out of one path. */
  static final int MOST_QUERIES = 50;

  /** So do relative links on pages that answer at any depth. */
  private static final int DEEPEST = 20;

  /** What is never a page; anything else is asked for, and judged by its media type. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "7z", "avi", "bz2", "css", "csv", "dmg", "doc", "docx", "eot", "epub", "exe", "gif", "gz",
          "ico", "ics", "iso", "jar", "jpeg", "jpg", "js", "json", "mjs", "mov", "mp3", "mp4",
          "mpg", "odp", "ods", "odt", "ogg", "otf", "pdf", "png", "ppt", "pptx", "rar", "rss",
          "rtf", "svg", "tar", "tgz", "tif", "tiff", "ttf", "txt", "vcf", "wav", "webm", "webp",
          "wmv", "woff", "woff2", "xls", "xlsx", "xml", "zip");

  private final SiteArea area;
  private final Robots robots;
  private final int most;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> queries = new HashMap<>();
  private final Deque<Url> waiting = new ArrayDeque<>();
  private final List<String> disallowed = new ArrayList<>();
  private final List<String> trapped = new ArrayList<>();
  private boolean full;

  /**
   * Makes an empty frontier.
   *
   * @param most how many addresses it takes altogether
   */
  CrawlFrontier(SiteArea area, Robots robots, int most) {
    this.area = area;
    this.robots = robots;
    this.most = most;
  }

  /** The way in is visited whatever robots.txt says, since its owner asks for it. */
  void start(Url url) {
    seen.add(url.href());
    waiting.add(url);
  }

  void offer(Url link) {
    area.own(link).filter(url -> !isFile(url.path())).ifPresent(this::offerOwn);
  }

  private void offerOwn(Url url) {
    if (full || !seen.add(url.href())) {
      return;
    }
    if (seen.size() > most) {
      full = true;
    } else if (!robots.allows(url.path() + url.query().map(query -> "?" + query).orElse(""))) {
      disallowed.add(url.href());
    } else if (isTrap(url)) {
      trapped.add(url.href());
    } else {
      waiting.add(url);
    }
  }

  private boolean isTrap(Url url) {
    if (url.path().chars().filter(c -> c == '/').count() > DEEPEST) {
      return true;
    }
    return url.query().isPresent() && queries.merge(url.path(), 1, Integer::sum) > MOST_QUERIES;
  }

  private static boolean isFile(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot >= 0 && NO_PAGES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Takes up to so many of the addresses that have waited longest. */
  List<Url> take(int count) {
    List<Url> taken = new ArrayList<>();
    while (taken.size() < count && !waiting.isEmpty()) {
      taken.add(waiting.remove());
    }
    return taken;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** True where there were more addresses than it takes. */
  boolean isFull() {
    return full;
  }

  List<String> disallowed() {
    return disallowed;
  }

  List<String> trapped() {
    return trapped;
  }
}
