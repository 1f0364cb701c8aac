package io.github.utmguard.report;

import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.rule.Goal;
import java.util.List;
import java.util.Optional;

/** A site's pages: what {@code check} looks at. */
public record SiteSubject() implements ReportSubject {

  @Override
  public Goal goal() {
    return Goal.CHECK;
  }

  @Override
  public String key(String ofSites) {
    return ofSites;
  }

  @Override
  public String category() {
    return "";
  }

  @Override
  public String name(SiteReport report) {
    return report.site();
  }

  @Override
  public boolean isNothing(SiteReport report) {
    return report.result().coverage().pages() == 0;
  }

  @Override
  public List<HtmlPage.Figure> figures(SiteReport report) {
    HtmlWords words = new HtmlWords(report.messages());
    Coverage coverage = report.result().coverage();
    int percent = coverage.pages() == 0 ? 0 : (int) (100L * coverage.tagged() / coverage.pages());
    String kind = coverage.tagged() == coverage.pages() ? "good" : "bad";
    return List.of(
        HtmlPage.Figure.of("plain", "html.coverage.pages", coverage.pages(), words),
        new HtmlPage.Figure(
            coverage.pages() == 0 ? "plain" : kind,
            words.text("html.coverage.tagged"),
            words.number(coverage.tagged()),
            words.text("html.coverage.tagged.text", words.percent(percent)),
            Optional.of(percent)),
        HtmlPage.Figure.of("plain", "html.coverage.embedded", coverage.embeddedForms(), words),
        HtmlPage.Figure.of(
            coverage.hostedForms() == 0 ? "plain" : "bad",
            "html.coverage.hosted",
            coverage.hostedForms(),
            words),
        HtmlPage.Figure.of("plain", "html.coverage.fragments", coverage.fragments(), words));
  }

  @Override
  public List<String> coverage(SiteReport report) {
    Messages messages = report.messages();
    Coverage coverage = report.result().coverage();
    return List.of(
        messages.number(coverage.pages()),
        messages.number(coverage.tagged()),
        messages.number(coverage.embeddedForms()),
        messages.number(coverage.hostedForms()));
  }

  @Override
  public String summary(SiteReport report, String counts) {
    Messages messages = report.messages();
    Coverage coverage = report.result().coverage();
    return messages.text(
        "console.checked",
        messages.count("console.pages", coverage.pages()),
        messages.number(coverage.tagged()),
        messages.count("console.fragments", coverage.fragments()),
        counts);
  }

  @Override
  public List<ChecklistStep> steps(SiteReport report) {
    return new Checklist(report).steps();
  }
}
