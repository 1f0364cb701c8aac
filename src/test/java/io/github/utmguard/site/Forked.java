package io.github.utmguard.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A second JVM, for what one process cannot show: being killed, or another locale. */
public final class Forked {
  private Forked() {}

  /** Starts a JVM. */
  public static Process java(Class<?> main, String... arguments) throws IOException {
    return builder(List.of(), main, arguments).start();
  }

  /** Prepares a JVM; what stands before is the command that starts it. */
  public static ProcessBuilder builder(List<String> before, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** Reads the next line that the other JVM says; none where it ended. */
  public static String line(Process process) throws IOException {
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    String line = reader.readLine();
    return line == null ? "" : line;
  }

  /** Says a line to the JVM that started this one. */
  public static void say(String line) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(line);
  }

  static void waitForKill() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
