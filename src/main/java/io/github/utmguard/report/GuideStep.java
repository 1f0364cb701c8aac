package io.github.utmguard.report;

/** The steps of SuperOffice's guide "Configure UTM tracking", in its order. */
enum GuideStep {
  ENABLE(1, "html.step.enable"),
  SCRIPT(2, "html.step.script"),
  LINKS(3, "html.step.links"),
  APPLY(4, "html.step.apply"),
  PUBLISH(5, "html.step.publish"),
  TEST(6, "html.step.test"),
  ANALYZE(7, "html.step.analyze");

  private final int number;
  private final String title;

  GuideStep(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** Its number in the guide, from 1. */
  int number() {
    return number;
  }

  /** The message that names it; with {@code .who}, {@code .when} and {@code .how} it has others. */
  String title() {
    return title;
  }
}
