package io.github.utmguard.maven;

import java.nio.file.Path;

/** A step of a module's build plan that matters for the order of rendering, tagging and judging. */
sealed interface PlannedStep {

  /** How messages name the step: {@code plugin:goal (execution 'id')}. */
  String name();

  /**
   * The site is rendered into the directory in question.
   *
   * @param skipped the goal's own configuration switches it off
   */
  record Rendering(String name, boolean skipped) implements PlannedStep {}

  /**
   * A site is rendered into another directory.
   *
   * @param directory where, as the rendering goal is configured
   * @param skipped the goal's own configuration switches it off
   */
  record RenderingElsewhere(String name, Path directory, boolean skipped) implements PlannedStep {}

  /** The site is copied to where people see it: pages must be right by now. */
  record Publishing(String name) implements PlannedStep {}

  /**
   * An execution of one of this plugin's goals.
   *
   * @param key what tells this execution from others: plugin, goal and execution id
   * @param goal the goal's name
   * @param writes whether the goal changes pages; else it judges what it finds
   * @param configuration its effective configuration, as text
   */
  record Execution(String name, String key, String goal, boolean writes, String configuration)
      implements PlannedStep {

    boolean sameWorkAs(Execution other) {
      return goal.equals(other.goal) && configuration.equals(other.configuration);
    }
  }
}
