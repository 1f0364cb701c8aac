package io.github.utmguard.report;

import io.github.utmguard.campaign.CampaignCoverage;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.rule.Goal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Campaign links and materials: what {@code campaigns} looks at.
 *
 * @param name the sheet, as people find it
 * @param coverage how much of it there was
 */
public record CampaignSubject(String name, CampaignCoverage coverage) implements ReportSubject {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("html.title", "html.campaigns.title"),
          Map.entry("html.report-of", "html.campaigns.report-of"),
          Map.entry("html.verdict.failed.text", "html.campaigns.failed"),
          Map.entry("html.verdict.nothing.text", "html.campaigns.nothing"),
          Map.entry("html.verdict.passed.text", "html.campaigns.passed"),
          Map.entry("html.findings.text", "html.campaigns.findings"),
          Map.entry("html.findings.none", "html.campaigns.findings-none"),
          Map.entry("report.summary-title", "report.campaigns-title"),
          Map.entry("report.summary-coverage", "report.campaigns-coverage"),
          Map.entry("console.failed", "console.campaigns-failed"));

  @Override
  public Goal goal() {
    return Goal.CAMPAIGNS;
  }

  @Override
  public String key(String ofSites) {
    return KEYS.getOrDefault(ofSites, ofSites);
  }

  @Override
  public String category() {
    return "campaigns/";
  }

  @Override
  public String name(SiteReport report) {
    return name;
  }

  @Override
  public boolean isNothing(SiteReport report) {
    return coverage.links() == 0 && coverage.materialLinks() == 0;
  }

  @Override
  public List<HtmlPage.Figure> figures(SiteReport report) {
    HtmlWords words = new HtmlWords(report.messages());
    return List.of(
        HtmlPage.Figure.of("plain", "html.campaigns.rows", coverage.rows(), words),
        HtmlPage.Figure.of("plain", "html.campaigns.links", coverage.links(), words),
        HtmlPage.Figure.of("plain", "html.campaigns.landing-pages", coverage.landingPages(), words),
        HtmlPage.Figure.of("plain", "html.campaigns.materials", coverage.materials(), words),
        HtmlPage.Figure.of(
            "plain", "html.campaigns.material-links", coverage.materialLinks(), words));
  }

  @Override
  public List<String> coverage(SiteReport report) {
    Messages messages = report.messages();
    return IntStream.of(
            coverage.links(),
            coverage.rows(),
            coverage.landingPages(),
            coverage.materialLinks(),
            coverage.materials())
        .mapToObj(messages::number)
        .toList();
  }

  @Override
  public String summary(SiteReport report, String counts) {
    Messages messages = report.messages();
    return messages.text(
        "console.campaigns-checked",
        messages.count("console.campaign-links", coverage.links()),
        messages.count("console.rows", coverage.rows()),
        messages.count("console.landing-pages", coverage.landingPages()),
        messages.count("console.links", coverage.materialLinks()),
        messages.count("console.materials", coverage.materials()),
        counts);
  }

  @Override
  public List<ChecklistStep> steps(SiteReport report) {
    return new CampaignChecklist(report, coverage).steps();
  }
}
