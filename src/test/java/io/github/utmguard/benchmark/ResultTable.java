package io.github.utmguard.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Prints medians, and how they compare, as a table of Markdown. */
final class ResultTable {
  private final long pages;
  private final long bytes;
  private final Map<Contender, List<Contender.Run>> results;

  ResultTable(long pages, long bytes, Map<Contender, List<Contender.Run>> results) {
    this.pages = pages;
    this.bytes = bytes;
    this.results = results;
  }

  /**
   * Prints it.
   *
   * @param read the name of the contender that others' cores are compared with
   * @param sed the name of the one that whole commands are compared with
   */
  void print(String read, String sed) {
    double readCore = of(read, Contender.Run::work);
    double sedWhole = of(sed, Contender.Run::whole);
    System.out.println(
        "| | core, s | whole, s | pages/s | MB/s | heap, MB | core : read | whole : sed |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    results.forEach(
        (contender, runs) -> {
          double core = median(runs, Contender.Run::work);
          double whole = median(runs, Contender.Run::whole);
          boolean own = contender.measuresItself();
          double heap = own ? median(runs, run -> run.heap().orElse(0)) / 1e6 : 0;
          System.out.printf(
              Locale.ROOT,
              "| %s | %s | %.2f | %.0f | %.0f | %s | %s | %s |%n",
              contender.name(),
              own ? "%.2f".formatted(core / 1e3) : "",
              whole / 1e3,
              pages / core * 1e3,
              bytes / core / 1e3,
              own ? "%.0f".formatted(heap) : "",
              own ? "%.1f".formatted(core / readCore) : "",
              "%.2f".formatted(whole / sedWhole));
        });
    System.out.println();
  }

  private double of(String name, ToLongFunction<Contender.Run> figure) {
    return results.entrySet().stream()
        .filter(any -> any.getKey().name().equals(name))
        .map(any -> median(any.getValue(), figure))
        .findFirst()
        .orElse(Double.NaN);
  }

  static double median(List<Contender.Run> runs, ToLongFunction<Contender.Run> figure) {
    long[] sorted = runs.stream().mapToLong(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
