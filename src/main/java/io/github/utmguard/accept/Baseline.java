package io.github.utmguard.accept;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.rule.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The findings that were there before the plugin: so many of each cause. */
final class Baseline {
  static final int SCHEMA_VERSION = 1;
  static final Baseline EMPTY = new Baseline(List.of());

  /**
   * How many findings of a cause are known.
   *
   * @param count from 1
   * @param line where it stands in the file, from 1; 0 before it is written
   */
  record Entry(Cause cause, int count, int line) {}

  private final SortedMap<Cause, Entry> entries = new TreeMap<>(Cause.ORDER);

  /** Takes entries; of two for one cause, as a merge may leave them, the larger one counts. */
  Baseline(List<Entry> entries) {
    for (Entry entry : entries) {
      this.entries.merge(
          entry.cause(), entry, (one, other) -> one.count() >= other.count() ? one : other);
    }
  }

  /** The baseline that knows just these findings of a goal. */
  static Baseline of(Goal goal, List<Finding> findings) {
    SortedMap<Cause, Integer> counts = new TreeMap<>(Cause.ORDER);
    findings.forEach(finding -> counts.merge(Cause.of(goal, finding), 1, Integer::sum));
    List<Entry> entries = new ArrayList<>();
    counts.forEach((cause, count) -> entries.add(new Entry(cause, count, 0)));
    return new Baseline(entries);
  }

  /** What it knows of a goal's findings. */
  Baseline of(Goal goal) {
    return new Baseline(
        entries.values().stream().filter(entry -> entry.cause().goal() == goal).toList());
  }

  /** What it knows, and for a goal what another one knows instead. */
  Baseline with(Goal goal, Baseline other) {
    Stream<Entry> kept = entries.values().stream().filter(entry -> entry.cause().goal() != goal);
    return new Baseline(Stream.concat(kept, other.entries.values().stream()).toList());
  }

  /** Its entries by goal, page, rule and address. */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** How many findings of the cause are known. */
  int count(Cause cause) {
    Entry entry = entries.get(cause);
    return entry == null ? 0 : entry.count();
  }

  /** How many findings it knows in all. */
  long findings() {
    return entries.values().stream().mapToLong(Entry::count).sum();
  }
}
