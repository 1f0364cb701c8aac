package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All measurements in one go; see CONTRIBUTING.md, "Measurements". */
final class BenchmarkSuite {
  /** Parts of the generated site, for the curve of time against pages. */
  private static final int[] PARTS = {8, 4, 2, 1};

  private BenchmarkSuite() {}

  /**
   * Arguments: sites, with commas between them, or none; the pages of the largest generated site,
   * or 0; the number of runs, and of threads; a directory to work in; Maven's home, the plugin's
   * coordinates, and the directory of the sample project.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int generated = Integer.parseInt(arguments[1]);
    int runs = Integer.parseInt(arguments[2]);
    int threads = Integer.parseInt(arguments[3]);
    Path work = Files.createDirectories(Path.of(arguments[4]).toAbsolutePath());
    Contenders contenders = new Contenders(work, threads, arguments[5], arguments[6]);
    System.out.printf("Java %s, %d threads, heap 128 MB%n%n", Runtime.version(), threads);
    new BuildBenchmark(work, runs, arguments[5]).measure(Path.of(arguments[7]));
    new CampaignBenchmark(contenders, runs, work).measure();
    for (String site : arguments[0].split(",", -1)) {
      if (!site.isBlank()) {
        new SiteBenchmark(contenders, runs, work).againstAll(Path.of(site).toAbsolutePath());
      }
    }
    for (int part : PARTS) {
      if (generated > 0) {
        Path site = work.resolve("generated");
        new Contender("rm", true, false, List.of("rm", "-rf", site.toString())).run(work);
        GeneratedSite.write(site, generated / part);
        new SiteBenchmark(contenders, 1, work).againstPlainTools(site, "Generated");
      }
    }
  }
}
