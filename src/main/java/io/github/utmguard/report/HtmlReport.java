package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code report.html}: one file for people, which loads nothing. Its size has a bound,
 * whatever was found; it says what it leaves out.
 */
public final class HtmlReport implements ReportFormat {
  private static final long ROOM_FOR_FINDINGS = 3_000_000;
  private static final long ROOM_FOR_ACCEPTED = 1_000_000;
  private static final int LONGEST_SITE = 300;

  private final HtmlStyle style = HtmlStyle.read();
  private final HtmlPageRenderer template =
      new HtmlPageRenderer(Object::toString, HtmlText::escape);

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public boolean isForPeople() {
    return true;
  }

  @Override
  public void write(SiteReport report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    template.execute(page(report), writer);
    writer.flush();
  }

  private HtmlPage page(SiteReport report) {
    HtmlWords words = new HtmlWords(report.messages());
    CheckResult result = report.result();
    var groups =
        new HtmlFindings(report.messages(), new HtmlRoom(ROOM_FOR_FINDINGS))
            .groups(result.findings());
    var accepted =
        new HtmlFindings(report.messages(), new HtmlRoom(ROOM_FOR_ACCEPTED))
            .accepted(result.suppressed());
    HtmlPage.Banner verdict = verdict(result, words);
    String site = HtmlText.cut(report.site(), LONGEST_SITE);
    return new HtmlPage(
        words,
        report.messages().locale().toLanguageTag(),
        words.text("html.title", verdict.word(), site),
        words.text("html.report-of", site),
        words.text("html.made-by", report.version()),
        style,
        verdict,
        coverage(result.coverage(), words),
        groups.entries(),
        groups.entries().isEmpty() && groups.more().isEmpty(),
        groups.more(),
        accepted.entries(),
        accepted.more(),
        new Checklist(report).steps().stream().map(step -> step(step, words)).toList());
  }

  private static HtmlPage.Banner verdict(CheckResult result, HtmlWords words) {
    Verdict verdict = Verdict.of(result);
    return new HtmlPage.Banner(
        verdict.id(),
        words.text(verdict.word()),
        words.text(verdict.word() + ".text"),
        List.of(
            count("html.errors", result.count(Severity.ERROR), words),
            count("html.warnings", result.count(Severity.WARNING), words),
            count("html.infos", result.count(Severity.INFO), words),
            count("html.accepted", result.suppressed().size(), words)));
  }

  private static HtmlPage.Figure count(String name, long number, HtmlWords words) {
    return new HtmlPage.Figure("", words.text(name), words.number(number), "", Optional.empty());
  }

  private static List<HtmlPage.Figure> coverage(Coverage coverage, HtmlWords words) {
    int percent = coverage.pages() == 0 ? 0 : (int) (100L * coverage.tagged() / coverage.pages());
    String kind = coverage.tagged() == coverage.pages() ? "good" : "bad";
    return List.of(
        figure("plain", "html.coverage.pages", coverage.pages(), words),
        new HtmlPage.Figure(
            coverage.pages() == 0 ? "plain" : kind,
            words.text("html.coverage.tagged"),
            words.number(coverage.tagged()),
            words.text("html.coverage.tagged.text", words.percent(percent)),
            Optional.of(percent)),
        figure("plain", "html.coverage.embedded", coverage.embeddedForms(), words),
        figure(
            coverage.hostedForms() == 0 ? "plain" : "bad",
            "html.coverage.hosted",
            coverage.hostedForms(),
            words),
        figure("plain", "html.coverage.fragments", coverage.fragments(), words));
  }

  private static HtmlPage.Figure figure(String kind, String name, int number, HtmlWords words) {
    return new HtmlPage.Figure(
        kind, words.text(name), words.number(number), words.text(name + ".text"), Optional.empty());
  }

  private static HtmlPage.Step step(ChecklistStep checked, HtmlWords words) {
    GuideStep step = checked.step();
    String title = words.text(step.title());
    String state = words.text(checked.state().label());
    String number = words.number(step.number());
    return new HtmlPage.Step(
        step.number(),
        "step-" + step.number(),
        words.text("html.step-state", number, title, state),
        checked.state().id(),
        state,
        title,
        words.text(step.title() + ".who"),
        words.text(step.title() + ".when"),
        checked.evidence(),
        words.text(step.title() + ".how"));
  }
}
