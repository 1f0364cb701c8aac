package io.github.utmguard.report;

/** How far a step of SuperOffice's setup guide is known to be done. */
enum StepState {
  /** All of it was seen, and it is right. */
  PROVEN("html.state.proven"),
  /** Something of it was seen to be wrong. */
  FAILED("html.state.failed"),
  /** Not all of it was looked at. */
  NOT_RUN("html.state.not-run"),
  /** Only a person can tell. */
  BY_HAND("html.state.by-hand");

  private final String label;

  StepState(String label) {
    this.label = label;
  }

  /** The message that names it. */
  String label() {
    return label;
  }

  /**
   * Its name for style sheets: {@code proven}, {@code failed}, {@code not-run}, {@code by-hand}.
   */
  String id() {
    return label.substring(label.lastIndexOf('.') + 1);
  }
}
