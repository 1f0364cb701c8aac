package io.github.utmguard.report;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.finding.SuppressedFinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports as checks of sites make them, from a green one to one that nobody wants. */
final class SampleReports {
  static final CheckScope WHOLE = new CheckScope(true, true, Set.of());

  /** Whatever a page may hold that means something to a parser, a terminal or a reader. */
  static final String HOSTILE =
      "</script><script>document.title='run'</script><!--'\"`&amp;{{title}}\u202Egpj\u0000\u001B[31m\u2028";

  private SampleReports() {}

  static SiteReport of(CheckResult result) {
    return new SiteReport(
        "target/site",
        result,
        new Messages(Locale.ENGLISH),
        "1.0",
        WHOLE,
        SiteReport.Build.DEFAULT);
  }

  static SiteReport green() {
    return of(new CheckResult(new Coverage(51, 0, 51, 2, 0), List.of(), List.of()));
  }

  /** With a link of a menu, untagged pages, a warning, information, and accepted findings. */
  static SiteReport red() {
    List<Finding> findings = new ArrayList<>();
    for (int page = 1; page <= 40; page++) {
      findings.add(
          Found.link("guide/chapter-" + page + ".html", 42, Found.FORM)
              .withSource(
                  new SourceLocation("src/site/site.xml", 18),
                  Message.of("hosted-form.fix", Found.EMBED)));
    }
    findings.add(Found.untagged("apidocs/search.html"));
    findings.add(Found.untagged("apidocs/help-doc.html"));
    findings.add(
        finding("tag-not-first", Severity.WARNING, "index.html", "tag-not-first.message", "x"));
    findings.add(Found.fragment("menu.html"));
    List<SuppressedFinding> accepted = new ArrayList<>();
    for (int page = 1; page <= 12; page++) {
      accepted.add(
          new SuppressedFinding(
              Found.link("news/2019-" + page + ".html", 7, Found.FORM),
              SuppressedFinding.Origin.BASELINE,
              "There before the plugin"));
    }
    accepted.add(
        new SuppressedFinding(
            Found.link("partners.html", 80, Found.FORM),
            SuppressedFinding.Origin.PAGE,
            "The partner's own form, which we do not measure"));
    return of(new CheckResult(new Coverage(10_137, 1, 10_135, 2, 53), findings, accepted));
  }

  static SiteReport amber() {
    Finding warning =
        finding("tag-not-first", Severity.WARNING, "index.html", "tag-not-first.message", "x");
    return of(new CheckResult(new Coverage(1, 0, 1, 1, 0), List.of(warning), List.of()));
  }

  static SiteReport hostile() {
    return hostile(HOSTILE);
  }

  /** With a text wherever a report tells one. */
  static SiteReport hostile(String text) {
    Finding finding =
        new Finding(
            "hosted-form-link",
            Severity.ERROR,
            new Location("a/" + text + ".html", 1, 1),
            Optional.of("https://x/" + text),
            Message.of("embedded-form-blocked.message", text),
            Message.of("hosted-form.fix", text),
            Optional.of(new SourceLocation("src/" + text + ".md", 3)));
    SuppressedFinding accepted =
        new SuppressedFinding(finding, SuppressedFinding.Origin.SETTINGS, "Since " + text);
    return new SiteReport(
        "target/" + text,
        new CheckResult(new Coverage(1, 0, 1, 0, 2), List.of(finding), List.of(accepted)),
        new Messages(Locale.ENGLISH),
        text,
        new CheckScope(true, true, Set.of("no-rule-" + text)),
        SiteReport.Build.DEFAULT);
  }

  static Finding finding(
      String rule, Severity severity, String page, String message, String... arguments) {
    return new Finding(
        rule,
        severity,
        new Location(page, 3, 7),
        Optional.empty(),
        Message.of(message, arguments),
        Message.of("tag.fix", "<!-- SuperOffice UTM tag -->\n<script src=\"x\"></script>"));
  }

  static String html(SiteReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new HtmlReport().write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
