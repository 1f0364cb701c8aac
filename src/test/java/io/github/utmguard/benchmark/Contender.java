package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A command that works on a whole site.
 *
 * @param name what the table calls it
 * @param writes whether it changes the site, so that each run needs a fresh copy
 * @param timesItself whether it prints its core's milliseconds
 * @param command program and arguments
 */
record Contender(String name, boolean writes, boolean timesItself, List<String> command) {
  private static final String TAG =
      "<!-- SuperOffice UTM tag -->\\n<script src=\"" + BenchmarkTask.SCRIPT_URL + "\"></script>";

  /**
   * One finished run.
   *
   * @param core milliseconds without starting the process, where it says so
   * @param whole milliseconds of the whole process
   */
  record Run(OptionalLong core, long whole) {}

  /** A task of this project, in a fresh JVM with a heap of 256 MB. */
  static Contender task(String name, String task, boolean writes, Path site, int threads) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BenchmarkTask.class.getName(), task, site.toString()));
    command.add(Integer.toString(threads));
    return new Contender(name, writes, true, command);
  }

  /** The same replacement by {@code sed}, for pages whose head is written {@code <head>}. */
  static Contender sed(Path site) {
    List<String> find = List.of("find", site.toString(), "-name", "*.html", "-type", "f");
    List<String> command = new ArrayList<>(find);
    command.addAll(List.of("-exec", "sed", "-i", "s|<head>|&" + TAG + "|"));
    command.addAll(List.of("{}", "+"));
    return new Contender("sed -i", true, false, command);
  }

  /** The whole goal, as a user without a POM runs it. */
  static Contender maven(String mavenHome, String plugin, String goal, Path site) {
    return new Contender(
        "mvn " + goal,
        goal.equals("inject"),
        false,
        List.of(
            Path.of(mavenHome, "bin", "mvn").toString(),
            "-B",
            "-q",
            plugin + ":" + goal,
            "-Dutm.siteDirectory=" + site,
            "-Dutm.scriptUrl=" + BenchmarkTask.SCRIPT_URL,
            "-Dutm.failOn=never"));
  }

  Run run(Path directory) throws IOException, InterruptedException {
    Path log = directory.resolve("log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(log.toFile())
            .start();
    byte[] printed = process.getInputStream().readAllBytes();
    int exit = process.waitFor();
    long whole = (System.nanoTime() - start) / 1_000_000;
    if (exit != 0) {
      throw new IOException(
          name
              + " ended with "
              + exit
              + ", see "
              + log
              + "\n"
              + new String(printed, StandardCharsets.UTF_8));
    }
    return new Run(
        timesItself ? OptionalLong.of(BenchmarkTask.milliseconds(printed)) : OptionalLong.empty(),
        whole);
  }
}
