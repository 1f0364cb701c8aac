package io.github.utmguard.report;

import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.VerifyCoverage;
import io.github.utmguard.live.rule.Visits.Journeyed;
import io.github.utmguard.rule.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deployed site: what {@code verify} looks at.
 *
 * @param coverage how much of it was visited
 * @param journey the visitor's journey, where one was taken
 */
public record VerifySubject(VerifyCoverage coverage, Optional<Journeyed> journey)
    implements ReportSubject {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("html.title", "html.verify.title"),
          Map.entry("html.report-of", "html.verify.report-of"),
          Map.entry("html.verdict.failed.text", "html.verify.failed"),
          Map.entry("html.verdict.nothing.text", "html.verify.nothing"),
          Map.entry("html.verdict.passed.text", "html.verify.passed"),
          Map.entry("html.findings.none", "html.verify.findings-none"),
          Map.entry("report.summary-title", "report.verify-title"),
          Map.entry("report.summary-coverage", "report.verify-coverage"),
          Map.entry("console.failed", "console.verify-failed"));

  @Override
  public Goal goal() {
    return Goal.VERIFY;
  }

  @Override
  public String key(String ofSites) {
    return KEYS.getOrDefault(ofSites, ofSites);
  }

  @Override
  public String category() {
    return "verify/";
  }

  @Override
  public String name(SiteReport report) {
    return report.site();
  }

  @Override
  public boolean isLive() {
    return true;
  }

  @Override
  public boolean isNothing(SiteReport report) {
    return report.result().coverage().pages() == 0 && coverage.campaignLinks() == 0;
  }

  @Override
  public List<HtmlPage.Figure> figures(SiteReport report) {
    HtmlWords words = new HtmlWords(report.messages());
    List<HtmlPage.Figure> figures = new ArrayList<>(new SiteSubject().figures(report));
    figures.add(HtmlPage.Figure.of("plain", "html.verify.links", coverage.campaignLinks(), words));
    figures.add(HtmlPage.Figure.of("plain", "html.verify.variants", coverage.variants(), words));
    return figures;
  }

  @Override
  public List<String> coverage(SiteReport report) {
    Messages messages = report.messages();
    Coverage pages = report.result().coverage();
    return List.of(
        messages.number(pages.pages()),
        messages.number(pages.tagged()),
        messages.number(coverage.campaignLinks()),
        messages.number(coverage.variants()));
  }

  @Override
  public String summary(SiteReport report, String counts) {
    Messages messages = report.messages();
    Coverage pages = report.result().coverage();
    return messages.text(
        "console.verified",
        messages.count("console.pages", pages.pages()),
        messages.number(pages.tagged()),
        messages.count("console.campaign-links", coverage.campaignLinks()),
        messages.count("console.variants", coverage.variants()),
        counts);
  }

  @Override
  public List<String> notes(SiteReport report) {
    return coverage.notes().stream().map(report.messages()::text).toList();
  }

  @Override
  public Optional<HtmlPage.Journey> journey(SiteReport report) {
    return journey.map(taken -> HtmlJourney.of(taken.result(), report.messages()));
  }

  @Override
  public List<ChecklistStep> steps(SiteReport report) {
    return new VerifyChecklist(report, this).steps();
  }
}
