package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.finding.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes {@code report.sarif}: SARIF 2.1.0 as GitHub code scanning reads it, and within what it
 * takes. Of more findings than that, the gravest are kept and a notification counts the others.
 */
public final class SarifReport implements ReportFormat {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** GitHub Docs, "SARIF results exceed one or more limits": in a run, and in a gzipped file. */
  static final int MOST_RESULTS = 25_000;

  static final long MOST_GZIPPED_BYTES = 10_000_000;

  @Override
  public String extension() {
    return "sarif";
  }

  @Override
  public void write(SiteReport report, OutputStream out) throws IOException {
    List<SarifResult> results = SarifResult.of(report.result());
    int kept = Math.min(results.size(), MOST_RESULTS);
    byte[] gzipped = gzipped(report, results, kept);
    while (kept > 0 && gzipped.length > MOST_GZIPPED_BYTES) {
      kept = kept * 3 / 4;
      gzipped = gzipped(report, results, kept);
    }
    // Of thousands of results, making them a second time would take much longer.
    new GZIPInputStream(new ByteArrayInputStream(gzipped)).transferTo(out);
  }

  private static byte[] gzipped(SiteReport report, List<SarifResult> results, int kept)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      write(report, results, kept, gzip);
    }
    return bytes.toByteArray();
  }

  private static void write(
      SiteReport report, List<SarifResult> results, int kept, OutputStream out) throws IOException {
    JsonOutput.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          run(json, report, results, kept);
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void run(
      JsonGenerator json, SiteReport report, List<SarifResult> results, int kept)
      throws IOException {
    ReportUris uris = new ReportUris(report);
    SarifTool.write(json, report);
    json.writeStringField("language", report.messages().language());
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeStringField("defaultEncoding", "utf-8");
    automationDetails(json, uris, report.subject());
    bases(json, report, uris);
    invocation(json, report, results.subList(kept, results.size()));
    json.writeArrayFieldStart("results");
    SarifResultWriter writer = new SarifResultWriter(json, report.messages(), uris);
    for (SarifResult result : results.subList(0, kept)) {
      writer.write(result);
    }
    json.writeEndArray();
  }

  /** GitHub takes all up to the last slash for the category, which sets goals and modules apart. */
  private static void automationDetails(JsonGenerator json, ReportUris uris, ReportSubject subject)
      throws IOException {
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField(
        "id", "superoffice-utm/" + subject.category() + (uris.siteIsInside() ? uris.page("") : ""));
    json.writeEndObject();
  }

  /** Names no folder of this machine: what reads the report knows where the repository is. */
  private static void bases(JsonGenerator json, SiteReport report, ReportUris uris)
      throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    base(json, SarifPlaces.SOURCE_BASE, report, "report.source-base");
    if (!uris.siteIsInside()) {
      base(json, SarifPlaces.SITE_BASE, report, "report.site-base");
    }
    json.writeEndObject();
  }

  private static void base(JsonGenerator json, String id, SiteReport report, String key)
      throws IOException {
    json.writeObjectFieldStart(id);
    SarifTool.text(json, "description", report.messages().text(Message.of(key)));
    json.writeEndObject();
  }

  private static void invocation(JsonGenerator json, SiteReport report, List<SarifResult> leftOut)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    if (!leftOut.isEmpty()) {
      int findings = leftOut.stream().mapToInt(result -> result.findings().size()).sum();
      json.writeArrayFieldStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringField("level", "warning");
      Message message = Message.of("report.left-out", Amount.of(findings));
      SarifTool.text(json, "message", report.messages().text(message));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }
}
