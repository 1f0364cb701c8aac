package io.github.utmguard.page;

import io.github.utmguard.html.ParsedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a page accepts, and where. A comment counts for the first element that is written after it,
 * an attribute for its own; both for all that is in that element.
 */
public final class Allowances {
  static final Allowances NONE = new Allowances(List.of(), List.of());

  /** No page is nested so deep on purpose; without a bound it would take quadratic time. */
  private static final int MOST_AROUND = 100;

  private final List<Allowance> all;
  private final List<Start> starts;

  /**
   * An allowance that counts for an element, and the one around it.
   *
   * @param outer empty for the outermost
   */
  record Chain(Allowance allowance, Optional<Chain> outer) {}

  /**
   * An element's start tag.
   *
   * @param offset its first unit
   * @param chain empty where nothing counts for the element
   */
  record Start(int offset, Optional<Chain> chain) {}

  /** Takes allowances, and the written elements of the page. */
  Allowances(List<Allowance> all, List<Start> starts) {
    this.all = all.stream().sorted(Comparator.comparingInt(Allowance::offset)).toList();
    // A parser may move an element away from where it is written: out of a table, for example.
    this.starts = starts.stream().sorted(Comparator.comparingInt(Start::offset)).toList();
  }

  /** Reads what a page, or a source of the same markup, accepts. */
  public static Allowances of(ParsedPage tree) {
    return AllowanceReader.read(tree);
  }

  /** All of them, in document order. */
  public List<Allowance> all() {
    return all;
  }

  /** Those that count for the element whose tag or text stands at a unit, the nearest first. */
  public List<Allowance> around(int offset) {
    List<Allowance> around = new ArrayList<>();
    Optional<Chain> chain = chain(offset);
    while (chain.isPresent() && around.size() < MOST_AROUND) {
      around.add(chain.get().allowance());
      chain = chain.get().outer();
    }
    return around;
  }

  /** That of the last element that starts before the unit. */
  private Optional<Chain> chain(int offset) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : starts.get(low - 1).chain();
  }
}
