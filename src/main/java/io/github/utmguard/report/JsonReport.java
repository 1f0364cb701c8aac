package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes {@code report.json}: every occurrence, schema version 1. A finding without an address has
 * no {@code url}, and one whose source is not known no {@code source}.
 */
public final class JsonReport implements ReportFormat {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void write(SiteReport report, OutputStream out) throws IOException {
    JsonOutput.write(out, json -> report(json, report));
  }

  private static void report(JsonGenerator json, SiteReport report) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", SCHEMA_VERSION);
    json.writeStringField("site", report.site());
    summary(json, report.result());
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.result().findings()) {
      json.writeStartObject();
      finding(json, finding, report.messages());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("suppressed");
    for (SuppressedFinding suppressed : report.result().suppressed()) {
      json.writeStartObject();
      finding(json, suppressed.finding(), report.messages());
      json.writeStringField("origin", suppressed.origin().name().toLowerCase(Locale.ROOT));
      json.writeStringField("reason", suppressed.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, CheckResult result) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("pages", result.coverage().pages());
    json.writeNumberField("fragments", result.coverage().fragments());
    json.writeNumberField("tagged", result.coverage().tagged());
    json.writeNumberField("errors", result.count(Severity.ERROR));
    json.writeNumberField("warnings", result.count(Severity.WARNING));
    json.writeNumberField("infos", result.count(Severity.INFO));
    json.writeNumberField("suppressed", result.suppressed().size());
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding, Messages messages)
      throws IOException {
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("page", finding.location().page());
    json.writeNumberField("line", finding.location().line());
    json.writeNumberField("column", finding.location().column());
    if (finding.url().isPresent()) {
      json.writeStringField("url", finding.url().get());
    }
    json.writeStringField("message", messages.text(finding.message()));
    json.writeStringField("fix", messages.text(finding.fix()));
    if (finding.source().isPresent()) {
      json.writeObjectFieldStart("source");
      json.writeStringField("file", finding.source().get().file());
      json.writeNumberField("line", finding.source().get().line());
      json.writeEndObject();
    }
  }
}
