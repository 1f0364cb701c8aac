package io.github.utmguard.report;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import java.text.NumberFormat;

/** The fixed words of the HTML report, which its template asks for by these names. */
public final class HtmlWords {
  private final Messages messages;
  private final ReportSubject subject;

  HtmlWords(Messages messages) {
    this(messages, new SiteSubject());
  }

  HtmlWords(Messages messages, ReportSubject subject) {
    this.messages = messages;
    this.subject = subject;
  }

  /** A severity as a label. */
  public static String severity(Severity severity, Messages messages) {
    return messages.text(
        switch (severity) {
          case ERROR -> "html.severity.error";
          case WARNING -> "html.severity.warning";
          case INFO -> "html.severity.info";
        });
  }

  String text(String key, String... arguments) {
    return messages.text(Message.of(key, arguments));
  }

  /** A number as people of the language write it. */
  String number(long number) {
    return messages.number(number);
  }

  /** A share as people of the language write it. */
  String percent(int hundredths) {
    return NumberFormat.getPercentInstance(messages.locale()).format(hundredths / 100.0);
  }

  /** Where something stands. */
  String place(Location at, String page) {
    return ShownPlace.of(at, page, messages);
  }

  String skip() {
    return text("html.skip");
  }

  String product() {
    return text("html.product");
  }

  String contents() {
    return text("html.contents");
  }

  String coverage() {
    return text("html.coverage");
  }

  String findings() {
    return text("html.findings");
  }

  String aboutFindings() {
    return text(subject.key("html.findings.text"));
  }

  String noFindings() {
    return text(subject.key("html.findings.none"));
  }

  String address() {
    return text("html.address");
  }

  String fix() {
    return text("html.fix");
  }

  String copy() {
    return text("html.copy");
  }

  String copied() {
    return text("html.copied");
  }

  String copyFailed() {
    return text("html.copy-failed");
  }

  String source() {
    return text("html.source");
  }

  String suppressed() {
    return text("html.suppressed");
  }

  String aboutSuppressed() {
    return text("html.suppressed.text");
  }

  String origin() {
    return text("html.origin");
  }

  String reason() {
    return text("html.suppressed.reason");
  }

  String journey() {
    return text("html.journey");
  }

  String aboutJourney() {
    return text("html.journey.text");
  }

  String leftToPeople() {
    return text("html.journey.by-hand");
  }

  String steps() {
    return text("html.steps");
  }

  String aboutSteps() {
    return text("html.steps.text");
  }

  String who() {
    return text("html.step.who");
  }

  String when() {
    return text("html.step.when");
  }

  String how() {
    return text("html.step.how");
  }
}
