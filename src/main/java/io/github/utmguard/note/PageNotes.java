package io.github.utmguard.note;

import io.github.utmguard.page.PageLink;
import io.github.utmguard.page.PageLinks;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PageStamp;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Notes about the pages of one site, taken by a goal that reads all of them, for one that asks for
 * many of them in the same build. A page that has changed since is not known. Thread-safe.
 */
public final class PageNotes {
  /** What a note takes of the heap beside its links, and a link beside its characters, in bytes. */
  private static final int NOTE = 512;

  private static final int LINK = 96;

  private record Noted(PageStamp stamp, PageNote note) {}

  private final Path site;
  private final Optional<TrackingTag> tag;
  private final Optional<Url> siteUrl;
  private final AtomicLong room;
  private final Map<String, Noted> byPath = new ConcurrentHashMap<>();

  /**
   * Makes room for notes.
   *
   * @param settings those of the goal that takes the notes
   * @param bytes how much of the heap they may fill; pages that have no room are left out
   */
  public PageNotes(SiteSettings settings, long bytes) {
    this.site = settings.siteDirectory();
    this.tag = settings.tag();
    this.siteUrl = settings.siteUrl();
    this.room = new AtomicLong(bytes);
  }

  /** Whether a goal with other settings would have noted the same. */
  public boolean isFor(SiteSettings settings) {
    return site.equals(settings.siteDirectory())
        && tag.equals(settings.tag())
        && siteUrl.equals(settings.siteUrl());
  }

  /** Of how many pages there are notes. */
  public int pages() {
    return byPath.size();
  }

  /** Whether there is room for a note. */
  public boolean hasRoom() {
    return room.get() > NOTE;
  }

  /**
   * Notes what a page holds.
   *
   * @param path the name it is published under, relative to the site
   * @param stamp its file's, when it was read
   */
  public void add(String path, PageStamp stamp, PageNote note) {
    long size = size(path, note.links());
    if (room.addAndGet(-size) >= 0) {
      byPath.put(path, new Noted(stamp, note));
    } else {
      room.addAndGet(size);
    }
  }

  private static long size(String path, PageLinks page) {
    long characters = path.length();
    characters += page.base().map(url -> url.href().length()).orElse(0);
    for (PageLink link : page.links()) {
      characters += link.written().length();
    }
    return NOTE + (long) LINK * page.links().size() + 2 * characters;
  }

  /**
   * What is noted of a page; empty where nothing is, or its file is no longer as it was.
   *
   * @param stamp its file's, when it was asked for
   */
  public Optional<PageNote> of(String path, PageStamp stamp) {
    Noted noted = byPath.get(path);
    return noted != null && noted.stamp().isSameAs(stamp)
        ? Optional.of(noted.note())
        : Optional.empty();
  }
}
