package io.github.utmguard.maven;

import io.github.utmguard.site.Forked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;

/** A goal in a process of its own, as a build is that gets killed, or has no rights or no room. */
final class GoalProcess {
  private static final String END = "END";

  private final Process process;

  private GoalProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the process, which then waits to be told to go.
   *
   * @param before the command that starts it, and takes something away from it
   */
  static GoalProcess start(
      List<String> before, String goal, Path folder, Map<String, String> parameters)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(goal, folder.toString()));
    parameters.forEach((name, value) -> arguments.add(name + "=" + value));
    Process process =
        Forked.builder(before, GoalProcess.class, arguments.toArray(String[]::new)).start();
    GoalProcess started = new GoalProcess(process);
    String first = Forked.line(process);
    if (!first.equals("ready")) {
      started.kill();
      throw new IOException("the other process said: " + first);
    }
    return started;
  }

  GoalProcess go() throws IOException {
    OutputStream in = process.getOutputStream();
    in.write('\n');
    in.flush();
    return this;
  }

  /** Kills it: SIGKILL on POSIX systems. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits for its end: its log, and last {@code DONE}, or what it fails with and why. */
  List<String> said() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = Forked.line(process); !line.equals(END); line = Forked.line(process)) {
      if (line.isEmpty() && !process.isAlive()) {
        throw new IOException("it died without a word: " + lines);
      }
      lines.add(line);
    }
    process.onExit().join();
    return lines;
  }

  static AbstractSiteMojo mojo(String goal) throws IllegalAccessException {
    AbstractSiteMojo mojo =
        switch (goal) {
          case "inject" -> new InjectMojo(null);
          case "remove" -> new RemoveMojo(null);
          case "check" -> new CheckMojo(null);
          case "campaigns" -> new CampaignsMojo(null);
          default -> throw new IllegalArgumentException(goal);
        };
    MojoDescriptor descriptor = new MojoDescriptor();
    descriptor.setGoal(goal);
    MojoExtension.setVariableValueToObject(mojo, "mojoExecution", new MojoExecution(descriptor));
    return mojo;
  }

  /** Runs a goal in this process. */
  static List<String> run(String goal, Path folder, Map<String, String> parameters)
      throws IllegalAccessException {
    Goal prepared = new Goal(mojo(goal), folder);
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      prepared.with(parameter.getKey(), parameter.getValue());
    }
    List<String> said = new ArrayList<>();
    String end = outcome(prepared);
    prepared.log().entries().forEach(entry -> said.addAll(entry.lines().toList()));
    said.addAll(end.lines().toList());
    return said;
  }

  private static String outcome(Goal goal) {
    try {
      goal.run();
      return "DONE";
    } catch (MojoFailureException e) {
      return "FAILURE " + e.getMessage();
    } catch (MojoExecutionException e) {
      return (e.getCause() == null ? "REFUSAL " : "STACK TRACE ") + e.getMessage();
    }
  }

  /** The other process: takes a goal, its folder, and parameters as {@code name=value}. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> parameters = new TreeMap<>();
    Arrays.stream(arguments)
        .skip(2)
        .map(argument -> argument.split("=", 2))
        .forEach(pair -> parameters.put(pair[0], pair[1]));
    Forked.say("ready");
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    run(arguments[0], Path.of(arguments[1]), parameters).forEach(Forked::say);
    Forked.say(END);
  }
}
