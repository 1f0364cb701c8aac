package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * A command that works on a whole site.
 *
 * @param name what the table calls it
 * @param writes whether it changes the site, so that each run needs a fresh copy
 * @param measuresItself whether it prints its core's milliseconds and its heap
 * @param command program and arguments
 */
record Contender(String name, boolean writes, boolean measuresItself, List<String> command) {

  /**
   * One finished run.
   *
   * @param core milliseconds without starting the process, where it says so
   * @param heap the most bytes of its heap in use, where it says so
   * @param whole milliseconds of the whole process
   */
  record Run(OptionalLong core, OptionalLong heap, long whole) {
    /** Milliseconds of the work itself, as far as they are known. */
    long work() {
      return core.orElse(whole);
    }
  }

  /** Runs it once; what it says goes into a log in the directory. */
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
    String text = new String(printed, StandardCharsets.UTF_8).strip();
    if (exit != 0) {
      throw new IOException(name + " ended with " + exit + ", see " + log + "\n" + text);
    }
    if (!measuresItself) {
      return new Run(OptionalLong.empty(), OptionalLong.empty(), whole);
    }
    int space = text.indexOf(' ');
    return new Run(
        OptionalLong.of(Long.parseLong(text.substring(0, space))),
        OptionalLong.of(Long.parseLong(text.substring(space + 1))),
        whole);
  }
}
