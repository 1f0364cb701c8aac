package io.github.utmguard.maven;

import io.github.utmguard.finding.Message;

/** Where an execution of a goal stands in its build, relative to the rendering of the site. */
sealed interface BuildPosition {

  /** Nothing of this build renders the site any more: the goal does its work now. */
  record Finished() implements BuildPosition {}

  /**
   * A later execution of the same goal with the same configuration does the work, and judges it.
   *
   * @param reason says that this execution does nothing
   */
  record Deferred(Message reason) implements BuildPosition {}

  /**
   * The site is rendered after this execution, and no execution comes after that: the goal fails.
   *
   * @param message what is wrong, and what to write instead
   */
  record TooEarly(String message) implements BuildPosition {}

  /**
   * This build renders no site for the module: the goal is skipped.
   *
   * @param reason says why there is no site
   */
  record NoSite(Message reason) implements BuildPosition {}
}
