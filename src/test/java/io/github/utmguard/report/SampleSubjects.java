package io.github.utmguard.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.utmguard.campaign.CampaignCoverage;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.live.VerifyCoverage;
import io.github.utmguard.live.journey.JourneyResult;
import io.github.utmguard.live.journey.JourneyStage;
import io.github.utmguard.live.journey.JourneyStep;
import io.github.utmguard.live.pages.PageList;
import io.github.utmguard.live.rule.Visits.Journeyed;
import io.github.utmguard.url.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reports as checks of campaigns and visits of deployed sites make them. */
final class SampleSubjects {
  static final String SITE = "https://www.example.com/";
  static final CampaignSubject CAMPAIGNS =
      new CampaignSubject("campaigns.csv", new CampaignCoverage(7, 11, 3, 3, 2, 5));
  static final VerifySubject VERIFIED = visited(true, Optional.empty());

  private static final byte[] PICTURE = {1, 2, 3};

  private SampleSubjects() {}

  static SiteReport report(ReportSubject subject, CheckResult result, CheckScope scope) {
    return new SiteReport(
        subject.isLive() ? SITE : "target/site",
        result,
        new Messages(Locale.ENGLISH),
        "1.0",
        scope,
        SiteReport.Build.DEFAULT,
        subject);
  }

  /** Of all there is, with nothing accepted. */
  static SiteReport report(ReportSubject subject, Coverage pages, Finding... findings) {
    return report(
        subject, new CheckResult(pages, List.of(findings), List.of()), SampleReports.WHOLE);
  }

  static Finding finding(String rule, Severity severity) {
    return SampleReports.finding(rule, severity, SITE, "tag-missing.message");
  }

  static SuppressedFinding accepted(String rule) {
    return new SuppressedFinding(
        finding(rule, Severity.ERROR), SuppressedFinding.Origin.BASELINE, "known");
  }

  static String states(List<ChecklistStep> steps) {
    return String.join(" ", steps.stream().map(step -> step.state().id()).toList());
  }

  /** The report for people, as a browser reads it. */
  static Document html(SiteReport report) {
    return Jsoup.parse(SampleReports.html(report));
  }

  /** What the report for people says was looked at, each with its colour. */
  static List<String> figures(SiteReport report) {
    return html(report).select("div.figure").stream()
        .map(
            figure ->
                String.join(
                    " ",
                    figure.className().replace("figure ", ""),
                    figure.select("dt").text(),
                    figure.select("dd.number").text()))
        .toList();
  }

  /** The rules that a build server is told of, broken or not. */
  static Set<String> junitRules(SiteReport report) throws IOException {
    String xml = new String(bytes(new JUnitReport(), report), StandardCharsets.UTF_8);
    return Jsoup.parse(xml, "", Parser.xmlParser())
        .select("testcase")
        .eachAttr("classname")
        .stream()
        .map(name -> name.substring(name.indexOf('.') + 1))
        .collect(Collectors.toSet());
  }

  private static byte[] bytes(ReportFormat format, SiteReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }

  /** What GitHub tells results apart by. */
  static String sarifRun(SiteReport report) throws IOException {
    return new ObjectMapper()
        .readTree(bytes(new SarifReport(), report))
        .at("/runs/0/automationDetails/id")
        .textValue();
  }

  static VerifySubject visited(boolean complete, Optional<String> onlyCampaign) {
    return new VerifySubject(
        new VerifyCoverage(
            PageList.Origin.SITEMAP,
            complete,
            1,
            4,
            3,
            onlyCampaign,
            true,
            List.of(Message.of("live-verify.no-journey"))),
        Optional.empty());
  }

  /** With a journey of these steps, each with a picture. */
  static VerifySubject walked(JourneyStep... steps) {
    JourneyResult result =
        new JourneyResult(
            "Chromium 140",
            List.of(steps),
            List.of(Message.of("live.journey.by-hand.card"), sourceToExpect()));
    return new VerifySubject(
        VERIFIED.coverage(), Optional.of(new Journeyed(Url.parse(SITE).orElseThrow(), result)));
  }

  static JourneyStep step(JourneyStage stage, JourneyStep.State state) {
    return new JourneyStep(
        stage,
        state,
        Message.of("live.journey.kept.all", "utm_source"),
        List.of(Message.of("live.journey.complaint", "no cookies")),
        Optional.of(PICTURE));
  }

  private static Message sourceToExpect() {
    return Message.of("live.journey.by-hand.source", "newsletter");
  }
}
