package io.github.utmguard.inject;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where tags stand on a page, however many there are. */
final class Spans {
  private final TreeMap<Integer, Integer> endsByStart = new TreeMap<>();

  /** Takes tags of which no two overlap. */
  Spans(List<OldTag> tags) {
    tags.forEach(tag -> endsByStart.put(tag.start(), tag.end()));
  }

  /** True for a unit of one of the tags. */
  boolean hold(int unit) {
    Map.Entry<Integer, Integer> span = endsByStart.floorEntry(unit);
    return span != null && unit < span.getValue();
  }
}
