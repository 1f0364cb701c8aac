package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
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
    Writer writer = new Utf8Writer(out);
    template.execute(page(report), writer);
    writer.flush();
  }

  private HtmlPage page(SiteReport report) {
    HtmlWords words = new HtmlWords(report.messages(), report.subject());
    CheckResult result = report.result();
    var groups =
        new HtmlFindings(report.messages(), new HtmlRoom(ROOM_FOR_FINDINGS))
            .groups(result.findings());
    var accepted =
        new HtmlFindings(report.messages(), new HtmlRoom(ROOM_FOR_ACCEPTED))
            .accepted(result.suppressed());
    HtmlPage.Banner verdict = verdict(report, words);
    String site = HtmlText.cut(report.subject().name(report), LONGEST_SITE);
    return new HtmlPage(
        words,
        report.messages().locale().toLanguageTag(),
        words.text(report.subject().key("html.title"), verdict.word(), site),
        words.text(report.subject().key("html.report-of"), site),
        words.text("html.made-by", report.version()),
        style,
        verdict,
        report.subject().figures(report),
        report.subject().notes(report),
        report.subject().journey(report),
        groups.entries(),
        groups.entries().isEmpty() && groups.more().isEmpty(),
        groups.more(),
        accepted.entries(),
        accepted.more(),
        report.subject().steps(report).stream().map(step -> step(step, words)).toList());
  }

  private static HtmlPage.Banner verdict(SiteReport report, HtmlWords words) {
    CheckResult result = report.result();
    Verdict verdict = Verdict.of(report);
    return new HtmlPage.Banner(
        verdict.id(),
        words.text(verdict.word()),
        words.text(report.subject().key(verdict.word() + ".text")),
        List.of(
            count("html.errors", result.count(Severity.ERROR), words),
            count("html.warnings", result.count(Severity.WARNING), words),
            count("html.infos", result.count(Severity.INFO), words),
            count("html.accepted", result.suppressed().size(), words)));
  }

  private static HtmlPage.Figure count(String name, long number, HtmlWords words) {
    return new HtmlPage.Figure("", words.text(name), words.number(number), "", Optional.empty());
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
