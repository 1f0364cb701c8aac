package io.github.utmguard.page;

import io.github.utmguard.html.LinkScan;
import io.github.utmguard.html.PageSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Collects what a scan finds, each link once: pages name the same few dozen of pages again and
 * again, each time with another fragment.
 */
final class ScannedLinks implements LinkScan.Sink {
  private static final int FIRST_SLOTS = 16;

  /** Where so many others stand in the way, an address is rather kept twice. */
  private static final int MOST_STEPS = 64;

  private final PageSource source;
  private final byte[] units;
  private final List<PageLink> links = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private Optional<String> base = Optional.empty();

  /** Where the addresses stand that are known: a hash table of {@code from} and {@code to}. */
  private int[] slots = new int[2 * FIRST_SLOTS];

  private int used;

  ScannedLinks(PageSource source) {
    this.source = source;
    this.units = source.units();
  }

  @Override
  public void address(LinkScan.Kind kind, int from, int to) {
    if (kind == LinkScan.Kind.BASE) {
      base = base.or(() -> Optional.of(text(from, to)));
      return;
    }
    if (kind == LinkScan.Kind.SCRIPT) {
      scripts.add(text(from, to));
      return;
    }
    int stop = withoutFragment(from, to);
    boolean onlyFragment = stop == from && to > from;
    // A frame and a link to the same page are told apart by where they stand only: both are kept.
    if (!onlyFragment && (kind == LinkScan.Kind.FRAME || isNew(from, stop))) {
      links.add(new PageLink(text(from, stop), kind == LinkScan.Kind.FRAME));
    }
  }

  /** A number sign may be written as a character reference, or be part of one. */
  private int withoutFragment(int from, int to) {
    for (int at = from; at < to; at++) {
      if (units[at] == '#') {
        return at;
      }
      if (units[at] == '&') {
        return to;
      }
    }
    return to;
  }

  private boolean isNew(int from, int to) {
    int hash = 17;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + units[at];
    }
    int mask = slots.length / 2 - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    int steps = 0;
    // No address ends at unit 0, where a tag would have to begin.
    while (slots[2 * slot + 1] != 0) {
      if (steps == MOST_STEPS) {
        return true;
      }
      steps++;
      if (Arrays.equals(units, from, to, units, slots[2 * slot], slots[2 * slot + 1])) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = from;
    slots[2 * slot + 1] = to;
    used++;
    if (used * 2 > mask) {
      grow();
    }
    return true;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[2 * old.length];
    used = 0;
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        isNew(old[i], old[i + 1]);
      }
    }
  }

  private String text(int from, int to) {
    String raw = source.text(from, to);
    return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
  }

  List<PageLink> links() {
    return links;
  }

  List<String> scripts() {
    return scripts;
  }

  Optional<String> base() {
    return base;
  }
}
