package io.github.utmguard.campaign.landing;

import io.github.utmguard.page.PageLinks;
import io.github.utmguard.site.PageStamp;
import io.github.utmguard.site.PublishedFile;
import java.nio.file.Path;

/**
 * A page of the site and what was found on it; filled by the one worker that reads it, before
 * anybody else looks.
 */
final class SitePage {

  /** What came of reading it. */
  enum State {
    UNREAD,
    READ,
    FRAGMENT,
    UNREADABLE
  }

  /** No way to a form is known. */
  static final int FAR = Integer.MAX_VALUE;

  private static final SitePage[] NONE = {};

  private final Path file;
  private final String path;
  private final PageStamp stamp;
  private State state = State.UNREAD;
  private boolean tagged;
  private int clicks = FAR;
  private SitePage[] links = NONE;
  private SitePage[] frames = NONE;
  private int unseenLinks;
  private int met;

  /**
   * Knows where a page stands.
   *
   * @param found the file that was found to be a page
   */
  SitePage(PublishedFile.Regular found) {
    this.file = found.file();
    this.path = found.path();
    this.stamp = found.stamp();
  }

  Path file() {
    return file;
  }

  String path() {
    return path;
  }

  /** The file's, when it was found. */
  PageStamp stamp() {
    return stamp;
  }

  State state() {
    return state;
  }

  void end(State with) {
    state = with;
  }

  /** Keeps whether it carries the tag, and an embedded form. */
  void found(boolean tag, boolean form) {
    state = State.READ;
    tagged = tag;
    clicks = form ? 0 : FAR;
  }

  /** Keeps where it leads to; from a page with a form, nobody has to go on. */
  void leadsTo(PageLinks on, LinkTargets all) {
    if (!on.embedsForm()) {
      LinkTargets.Targets targets = all.of(path, on);
      links = targets.links().toArray(NONE);
      frames = targets.frames().toArray(NONE);
      unseenLinks = targets.unseen();
    }
  }

  boolean isTagged() {
    return tagged;
  }

  /** How many clicks a form is away; {@link #FAR} where that is not known. */
  int clicks() {
    return clicks;
  }

  void isNear(int howMany) {
    clicks = howMany;
  }

  /** The pages that one click, or a refresh, leads to, in document order. */
  SitePage[] links() {
    return links;
  }

  /** The pages that are shown on it. */
  SitePage[] frames() {
    return frames;
  }

  /** How many links lead to pages of the company that are not at hand. */
  int unseenLinks() {
    return unseenLinks;
  }

  /** True the first time in a round; rounds are numbered from 1, and one ends before the next. */
  boolean meet(int round) {
    boolean first = met != round;
    met = round;
    return first;
  }
}
