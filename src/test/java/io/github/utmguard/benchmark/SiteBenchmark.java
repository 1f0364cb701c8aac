package io.github.utmguard.benchmark;

import io.github.utmguard.benchmark.Contender.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures {@code inject} and {@code check} on any site against what one would do without them:
 * reading every page, parsing every page with jsoup, and {@code sed -i}.
 *
 * <p>Every run is a process of its own, the contenders take turns, and the table shows medians, so
 * that a machine that is busy for a while does not favour one of them. The site itself is only
 * read: what writes works on a copy.
 */
final class SiteBenchmark {
  private final Path site;
  private final int runs;
  private final int threads;
  private final Path work;

  private SiteBenchmark(Path site, int runs, int threads, Path work) {
    this.site = site;
    this.runs = runs;
    this.threads = threads;
    this.work = work;
  }

  /**
   * Arguments: the site's directory, the number of runs, the number of threads, an empty directory
   * to work in, Maven's home and the plugin's coordinates.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(arguments[3]).toAbsolutePath());
    new SiteBenchmark(
            Path.of(arguments[0]).toAbsolutePath(),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            work)
        .measure(arguments[4], arguments[5]);
  }

  private void measure(String mavenHome, String plugin) throws IOException, InterruptedException {
    Path plain = work.resolve("plain");
    Path tagged = work.resolve("tagged");
    Path scratch = work.resolve("scratch");
    copy(site, plain);
    Contender.task("remove", "remove", true, plain, threads).run(work);
    copy(plain, tagged);
    Contender.task("inject", "inject", true, tagged, threads).run(work);
    List<Contender> contenders =
        List.of(
            Contender.task("read every page", "read", false, tagged, threads),
            Contender.task("jsoup on every page", "jsoup", false, tagged, threads),
            Contender.task("check", "check", false, tagged, threads),
            Contender.maven(mavenHome, plugin, "check", tagged),
            Contender.task("inject", "inject", true, scratch, threads),
            Contender.maven(mavenHome, plugin, "inject", scratch),
            Contender.sed(scratch));
    Map<Contender, List<Run>> results = new LinkedHashMap<>();
    for (int round = 0; round < runs; round++) {
      for (Contender contender : contenders) {
        if (contender.writes()) {
          copy(plain, scratch);
        }
        results.computeIfAbsent(contender, any -> new ArrayList<>()).add(contender.run(work));
      }
    }
    print(results, tagged);
  }

  private void print(Map<Contender, List<Run>> results, Path pages) throws IOException {
    long count;
    long bytes;
    try (Stream<Path> files = Files.walk(pages)) {
      List<Path> all = files.filter(BenchmarkTask::isPage).toList();
      count = all.size();
      bytes = all.stream().mapToLong(page -> page.toFile().length()).sum();
    }
    System.out.printf(
        Locale.ROOT,
        "%d pages, %.0f MB, %d threads, median of %d runs, Java %s%n%n",
        count,
        bytes / 1e6,
        threads,
        runs,
        Runtime.version());
    System.out.println("| | core, s | whole process, s | pages/s | MB/s |");
    System.out.println("|---|---|---|---|---|");
    results.forEach(
        (contender, list) -> {
          double whole = median(list.stream().mapToLong(Run::whole)) / 1e3;
          double core =
              contender.timesItself()
                  ? median(list.stream().mapToLong(run -> run.core().orElseThrow())) / 1e3
                  : whole;
          System.out.printf(
              Locale.ROOT,
              "| %s | %s | %.2f | %.0f | %.0f |%n",
              contender.name(),
              contender.timesItself() ? "%.2f".formatted(core) : "",
              whole,
              count / core,
              bytes / 1e6 / core);
        });
  }

  private static double median(LongStream values) {
    long[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    new Contender("rm", true, false, List.of("rm", "-rf", to.toString())).run(to.getParent());
    new Contender("cp", true, false, List.of("cp", "-rL", from.toString(), to.toString()))
        .run(to.getParent());
    // What is still on its way to the disk would slow down whoever comes next.
    new Contender("sync", true, false, List.of("sync")).run(to.getParent());
  }
}
