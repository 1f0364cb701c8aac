package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Who takes part: this plugin, and what one would use without it. */
final class Contenders {
  static final String TAG =
      "<!-- SuperOffice UTM tag -->\\n<script src=\"" + BenchmarkTask.SCRIPT_URL + "\"></script>";
  private static final String REPLACER =
      "com.google.code.maven-replacer-plugin:replacer:1.5.3:replace";
  private static final String ANTRUN = "org.apache.maven.plugins:maven-antrun-plugin:3.2.0:run";

  private static final int WARM = 8;

  private final Path work;
  private final int threads;
  private final String mvn;
  private final String plugin;

  /**
   * Gets ready.
   *
   * @param work where files that contenders need are put
   * @param plugin this plugin's coordinates
   */
  Contenders(Path work, int threads, String mavenHome, String plugin) {
    this.work = work;
    this.threads = threads;
    this.mvn = Path.of(mavenHome, "bin", "mvn").toString();
    this.plugin = plugin;
  }

  /** A task of this project, in a fresh JVM with a heap of 128 MB. */
  Contender task(String name, String task, boolean writes, Path site) {
    return task(name, task, writes, site, 1);
  }

  /** As {@link #task}, when the JVM has done it several times already. */
  Contender warm(String name, String task, Path site) {
    return task(name, task, false, site, WARM);
  }

  private Contender task(String name, String task, boolean writes, Path site, int times) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BenchmarkTask.class.getName(), task, site.toString()));
    command.addAll(List.of(Integer.toString(threads), Integer.toString(times)));
    return new Contender(name, writes, true, command);
  }

  /** Reads every byte of every file. */
  static Contender cat(Path site) {
    return shell("cat", false, "find \"$0\" -type f -exec cat {} + > /dev/null", site);
  }

  /** Copies the site, over nothing. */
  static Contender copy(Path site, Path to) {
    return new Contender(
        "cp -r",
        false,
        false,
        List.of("sh", "-c", "rm -rf \"$1\"; cp -r \"$0\" \"$1\"", site.toString(), to.toString()));
  }

  /** The same insertion by {@code sed}, for pages whose head is written {@code <head>}. */
  static Contender sed(Path site) {
    String sed = "sed -i 's|<head>|&" + TAG + "|'";
    return shell("sed -i", true, "find \"$0\" -name '*.html' -type f -exec " + sed + " {} +", site);
  }

  private static Contender shell(String name, boolean writes, String script, Path site) {
    return new Contender(name, writes, false, List.of("sh", "-c", script, site.toString()));
  }

  /** The whole goal, as a user without a POM runs it. */
  Contender goal(String goal, Path site) {
    return goals(List.of(goal), site, List.of());
  }

  /**
   * Goals in one build.
   *
   * @param parameters further ones, as on the command line
   */
  Contender goals(List<String> goals, Path site, List<String> parameters) {
    List<String> command = new ArrayList<>(List.of(mvn, "-B", "-q"));
    goals.forEach(goal -> command.add(plugin + ":" + goal));
    command.add("-Dutm.siteDirectory=" + site);
    command.add("-Dutm.scriptUrl=" + BenchmarkTask.SCRIPT_URL);
    command.add("-Dutm.failOn=never");
    command.addAll(parameters);
    return new Contender(
        "mvn " + String.join(" ", goals), goals.contains("inject"), false, command);
  }

  /** The same insertion by the replacer plugin. */
  Contender replacer(Path site) throws IOException {
    return mavenPlugin("mvn replacer", "replacer.xml", REPLACER, site);
  }

  /** The same insertion by Ant's task {@code replaceregexp}. */
  Contender replaceRegExp(Path site) throws IOException {
    return mavenPlugin("mvn antrun", "antrun.xml", ANTRUN, site);
  }

  private Contender mavenPlugin(String name, String pom, String goal, Path site)
      throws IOException {
    Path file = work.resolve(pom);
    Files.copy(
        Path.of("src/test/resources/benchmark", pom), file, StandardCopyOption.REPLACE_EXISTING);
    return new Contender(
        name, true, false, List.of(mvn, "-B", "-q", "-f", file.toString(), goal, "-Dsite=" + site));
  }
}
