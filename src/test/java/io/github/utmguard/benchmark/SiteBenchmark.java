package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures {@code inject} and {@code check} on one site against what one would do without them.
 *
 * <p>Every run is a process of its own, the contenders take turns, and the table shows medians, so
 * that a machine that is busy for a while does not favour one of them. The site itself is only
 * read: what writes works on a copy.
 */
final class SiteBenchmark {
  static final String READ = "read every page";
  static final String SED = "sed -i";

  private final Contenders contenders;
  private final int runs;
  private final Path plain;
  private final Path tagged;
  private final Path scratch;
  private final Path work;

  SiteBenchmark(Contenders contenders, int runs, Path work) {
    this.contenders = contenders;
    this.runs = runs;
    this.work = work;
    this.plain = work.resolve("plain");
    this.tagged = work.resolve("tagged");
    this.scratch = work.resolve("scratch");
  }

  /** Against everything that somebody might use. */
  void againstAll(Path site) throws IOException, InterruptedException {
    prepare(site);
    print(
        site.toString(),
        List.of(
            contenders.task(READ, "read", false, tagged),
            contenders.warm(READ + ", warm", "read", tagged),
            Contenders.cat(tagged),
            contenders.task("check", "check", false, tagged),
            contenders.warm("check, warm", "check", tagged),
            contenders.goal("check", tagged),
            contenders.task("jsoup on every page", "jsoup", false, tagged),
            contenders.task("inject", "inject", true, scratch),
            contenders.task("inject, nothing to do", "inject", false, tagged),
            contenders.task("writing in place, with a journal", "in-place", true, scratch),
            contenders.goal("inject", scratch),
            Contenders.sed(scratch),
            contenders.replacer(scratch),
            contenders.replaceRegExp(scratch),
            Contenders.copy(plain, scratch)));
  }

  /** Against {@code cat} and {@code sed}, for sites so large that the rest would take hours. */
  void againstPlainTools(Path site, String title) throws IOException, InterruptedException {
    prepare(site);
    print(
        title,
        List.of(
            contenders.task(READ, "read", false, tagged),
            Contenders.cat(tagged),
            contenders.task("check", "check", false, tagged),
            contenders.task("inject", "inject", true, scratch),
            Contenders.sed(scratch)));
  }

  private void prepare(Path site) throws IOException, InterruptedException {
    copy(site, plain);
    contenders.task("remove", "remove", true, plain).run(work);
    copy(plain, tagged);
    contenders.task("inject", "inject", true, tagged).run(work);
  }

  private void print(String title, List<Contender> all) throws IOException, InterruptedException {
    Map<Contender, List<Contender.Run>> results = new LinkedHashMap<>();
    for (int round = 0; round < runs; round++) {
      for (Contender contender : all) {
        if (contender.writes()) {
          copy(plain, scratch);
        }
        results.computeIfAbsent(contender, any -> new ArrayList<>()).add(contender.run(work));
      }
    }
    try (Stream<Path> files = Files.walk(tagged)) {
      List<Path> pages = files.filter(BenchmarkTask::isPage).toList();
      long bytes = pages.stream().mapToLong(page -> page.toFile().length()).sum();
      System.out.printf(
          Locale.ROOT,
          "%s: %,d pages, %.0f MB, median of %d%n%n",
          title,
          pages.size(),
          bytes / 1e6,
          runs);
      new ResultTable(pages.size(), bytes, results).print(READ, SED);
    }
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    new Contender("rm", true, false, List.of("rm", "-rf", to.toString())).run(to.getParent());
    new Contender("cp", true, false, List.of("cp", "-rL", from.toString(), to.toString()))
        .run(to.getParent());
    // What is still on its way to the disk would slow down whoever comes next.
    new Contender("sync", true, false, List.of("sync")).run(to.getParent());
  }
}
