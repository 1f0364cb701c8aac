package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.check.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reports say of a site's files. */
class SiteSubjectTest {
  private static SiteReport report(Coverage pages) {
    return SampleSubjects.report(new SiteSubject(), pages);
  }

  @Test
  void untaggedPagesAndHostedFormsAreAlarmsInTheFigures() {
    assertEquals(
        List.of(
            "plain Pages 10",
            "bad Pages with the UTM tag 9",
            "plain Embedded forms 2",
            "bad Uses of hosted forms 3",
            "plain Fragments 1"),
        SampleSubjects.figures(report(new Coverage(10, 1, 9, 2, 3))));
    assertEquals(
        List.of(
            "plain Pages 10",
            "good Pages with the UTM tag 10",
            "plain Embedded forms 2",
            "plain Uses of hosted forms 0",
            "plain Fragments 0"),
        SampleSubjects.figures(report(new Coverage(10, 0, 10, 2, 0))));
  }

  @Test
  void theReportTellsTheSevenSteps() {
    assertEquals(
        List.of("2. Put the UTM tag on every page", "5. Publish forms right"),
        SampleSubjects.html(report(new Coverage(10, 0, 10, 2, 0)))
            .select("li.step.proven h3")
            .eachText());
  }
}
