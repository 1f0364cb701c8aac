package io.github.utmguard.report;

/** The steps of SuperOffice's guide "Configure UTM tracking", in its order. */
enum GuideStep {
  ENABLE("html.step.enable"),
  SCRIPT("html.step.script"),
  LINKS("html.step.links"),
  APPLY("html.step.apply"),
  PUBLISH("html.step.publish"),
  TEST("html.step.test"),
  ANALYZE("html.step.analyze");

  private final String title;

  GuideStep(String title) {
    this.title = title;
  }

  /** Its number in the guide, from 1. */
  int number() {
    return ordinal() + 1;
  }

  /** The message that names it; with {@code .who}, {@code .when} and {@code .how} it has others. */
  String title() {
    return title;
  }
}
