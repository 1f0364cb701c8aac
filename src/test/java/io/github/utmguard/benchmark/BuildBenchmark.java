package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Measures what the plugin adds to {@code mvn site} of an ordinary project. */
final class BuildBenchmark {
  private static final Pattern PLUGIN =
      Pattern.compile(
          "<plugin>\\s*<groupId>io\\.github\\.utmguard</groupId>.*?</plugin>", Pattern.DOTALL);

  private final Path work;
  private final int runs;
  private final String mvn;

  BuildBenchmark(Path work, int runs, String mavenHome) {
    this.work = work;
    this.runs = runs;
    this.mvn = Path.of(mavenHome, "bin", "mvn").toString();
  }

  /** Builds a project's site with the plugin, and without it, in turns. */
  void measure(Path project) throws IOException, InterruptedException {
    Path with = copy(project, "with");
    Path without = copy(project, "without");
    Path pom = without.resolve("pom.xml");
    String text = Files.readString(pom);
    Files.writeString(pom, PLUGIN.matcher(text).replaceFirst(""), StandardCharsets.UTF_8);
    List<Contender> builds =
        List.of(build("mvn site with the plugin", with), build("without it", without));
    inTurns(builds, runs, work);
  }

  /**
   * Prints the median and the best of each; the first round, which fetches plugins, is left out.
   */
  static void inTurns(List<Contender> builds, int runs, Path work)
      throws IOException, InterruptedException {
    Map<Contender, List<Contender.Run>> results = new LinkedHashMap<>();
    for (int round = 0; round <= runs; round++) {
      for (Contender build : builds) {
        Contender.Run run = build.run(work);
        if (round > 0) {
          results.computeIfAbsent(build, any -> new ArrayList<>()).add(run);
        }
      }
    }
    results.forEach(
        (build, list) ->
            System.out.printf(
                Locale.ROOT,
                "%s: median %.2f s, best %.2f s%n",
                build.name(),
                ResultTable.median(list, Contender.Run::whole) / 1e3,
                list.stream().mapToLong(Contender.Run::whole).min().orElseThrow() / 1e3));
    System.out.println();
  }

  private Contender build(String name, Path project) {
    return new Contender(
        name, false, false, List.of(mvn, "-B", "-q", "-f", project.toString(), "clean", "site"));
  }

  private Path copy(Path project, String name) throws IOException, InterruptedException {
    Path to = work.resolve(name);
    new Contender("rm", true, false, List.of("rm", "-rf", to.toString())).run(work);
    new Contender("cp", true, false, List.of("cp", "-r", project.toString(), to.toString()))
        .run(work);
    return to;
  }
}
