package io.github.utmguard.maven;

import io.github.utmguard.finding.Message;
import io.github.utmguard.maven.BuildPosition.Deferred;
import io.github.utmguard.maven.BuildPosition.Finished;
import io.github.utmguard.maven.BuildPosition.NoSite;
import io.github.utmguard.maven.BuildPosition.TooEarly;
import io.github.utmguard.maven.PlannedStep.Execution;
import io.github.utmguard.maven.PlannedStep.Publishing;
import io.github.utmguard.maven.PlannedStep.Rendering;
import io.github.utmguard.maven.PlannedStep.RenderingElsewhere;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The steps of one module's build that render, tag, judge or publish one site directory, in order.
 *
 * @param steps renderings, publishings and the executions of this plugin's goals
 */
record SitePlan(List<PlannedStep> steps) {

  SitePlan {
    steps = List.copyOf(steps);
  }

  /**
   * Finds an execution in the plan.
   *
   * @param key the execution's key
   * @param occurrence which of its runs, from 0: {@code mvn site site-deploy} plans each one twice
   * @return the index of the step, empty if the plan does not hold it
   */
  OptionalInt indexOf(String key, int occurrence) {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i) instanceof Execution e && e.key().equals(key))
        .skip(occurrence)
        .findFirst();
  }

  /** Whether any step renders the site. */
  boolean rendersSite() {
    return steps.stream().anyMatch(SitePlan::isActiveRendering);
  }

  /** Whether the site would be rendered, were it not switched off. */
  boolean rendersNothingOnPurpose() {
    return !rendersSite() && steps.stream().anyMatch(Rendering.class::isInstance);
  }

  /** The rendering of a site into another directory, where none goes into this one. */
  Optional<RenderingElsewhere> renderedElsewhere() {
    return steps.stream()
        .filter(RenderingElsewhere.class::isInstance)
        .map(RenderingElsewhere.class::cast)
        .filter(step -> !step.skipped() && !rendersSite())
        .findFirst();
  }

  /**
   * Judges whether the execution at an index may take the site for finished.
   *
   * <p>Every rendering must be followed by an execution that does the same, before the site is
   * published or the build ends. Where that holds, an execution leaves its work to the last one
   * before anybody needs it.
   *
   * @param index an index of an {@link Execution} in the plan
   */
  BuildPosition positionAt(int index) {
    Execution current = (Execution) steps.get(index);
    Optional<PlannedStep> unguarded =
        IntStream.range(index + 1, steps.size())
            .filter(i -> isActiveRendering(steps.get(i)))
            .filter(i -> lastSame(current, i, this::isPublishing).isEmpty())
            .mapToObj(steps::get)
            .findFirst();
    if (unguarded.isPresent()) {
      return new TooEarly(OrderMessages.tooEarly(current.name(), unguarded.get().name()));
    }
    return laterThatDoesTheWork(current, index)
        .<BuildPosition>map(later -> new Deferred(Message.of("console.deferred", later.name())))
        .orElseGet(Finished::new);
  }

  /** The position of a goal that the lifecycle runs in a module whose site is switched off. */
  static BuildPosition switchedOff() {
    return new NoSite(Message.of("console.site-switched-off"));
  }

  private Optional<Execution> laterThatDoesTheWork(Execution current, int index) {
    if (!current.writes()) {
      return lastSame(current, index, this::isPublishing);
    }
    // Pages must be written before a goal judges them that does not itself wait for a later one.
    return lastSame(current, index, i -> isPublishing(i) || judges(i));
  }

  private boolean judges(int index) {
    return steps.get(index) instanceof Execution other
        && !other.writes()
        && positionAt(index) instanceof Finished;
  }

  private Optional<Execution> lastSame(Execution current, int after, IntPredicate end) {
    return IntStream.range(after + 1, steps.size())
        .takeWhile(i -> !end.test(i))
        .mapToObj(steps::get)
        .filter(Execution.class::isInstance)
        .map(Execution.class::cast)
        .filter(current::sameWorkAs)
        .reduce((first, second) -> second);
  }

  private boolean isPublishing(int index) {
    return steps.get(index) instanceof Publishing;
  }

  private static boolean isActiveRendering(PlannedStep step) {
    return step instanceof Rendering rendering && !rendering.skipped();
  }
}
