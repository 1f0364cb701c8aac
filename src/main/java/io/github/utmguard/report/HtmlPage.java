package io.github.utmguard.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/** What the template of the HTML report shows; every text in it is still plain. */
@JStache(path = "io/github/utmguard/report/report.mustache")
@JStachePartials(
    @JStachePartial(name = "places", path = "io/github/utmguard/report/places.mustache"))
@JStacheConfig(type = JStacheType.STACHE)
record HtmlPage(
    HtmlWords words,
    String language,
    String title,
    String site,
    String madeBy,
    HtmlStyle style,
    Banner verdict,
    List<Figure> figures,
    List<String> notes,
    Optional<Journey> journey,
    List<Group> groups,
    boolean noGroups,
    Optional<String> moreGroups,
    List<Accepted> accepted,
    Optional<String> moreAccepted,
    List<Step> steps) {

  boolean hasAccepted() {
    return !accepted.isEmpty() || moreAccepted.isPresent();
  }

  /** The verdict: {@code kind} names its colour. */
  record Banner(String kind, String word, String text, List<Figure> counts) {}

  /**
   * A number with its name.
   *
   * @param kind of what colour it is
   * @param percent how much of a bar is filled; empty without a bar
   */
  record Figure(String kind, String name, String number, String text, Optional<Integer> percent) {

    /** A number whose name has a key, and {@code .text} a sentence about it. */
    static Figure of(String kind, String name, long number, HtmlWords words) {
      return new Figure(
          kind,
          words.text(name),
          words.number(number),
          words.text(name + ".text"),
          Optional.empty());
    }
  }

  /**
   * A visitor's journey.
   *
   * @param browser what took it
   * @param byHand what is left for a person
   */
  record Journey(String browser, List<JourneyStep> steps, List<String> byHand) {}

  /**
   * A step of a journey.
   *
   * @param picture a data address of what the window showed
   * @param pictureText what the picture is, for those who do not see it
   */
  record JourneyStep(
      String state,
      String stateName,
      String title,
      String found,
      List<String> details,
      Optional<String> picture,
      String pictureText) {}

  /** Findings of one cause. */
  record Group(
      String id,
      String severity,
      String severityName,
      String message,
      String rule,
      String ruleAddress,
      Optional<String> url,
      Optional<String> source,
      HtmlFix fix,
      String copyLabel,
      Places places) {}

  /** Where findings of one cause stand. */
  record Places(String summary, boolean folded, List<Place> shown, Optional<String> more) {}

  /** Where a finding stands, and where that was written. */
  record Place(String at, Optional<String> source) {}

  /** Findings that are accepted for one reason. */
  record Accepted(
      String message,
      String rule,
      String ruleAddress,
      String origin,
      String reason,
      Optional<String> source,
      Places places) {}

  /** A step of the guide. */
  record Step(
      int number,
      String id,
      String label,
      String state,
      String stateName,
      String title,
      String who,
      String when,
      List<String> evidence,
      String how) {

    boolean proven() {
      return state.equals(StepState.PROVEN.id());
    }

    boolean failed() {
      return state.equals(StepState.FAILED.id());
    }

    boolean notRun() {
      return state.equals(StepState.NOT_RUN.id());
    }

    boolean byHand() {
      return state.equals(StepState.BY_HAND.id());
    }
  }
}
