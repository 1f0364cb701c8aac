package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes {@code report.json}: every occurrence, schema version 1, the same bytes every time. */
public final class JsonReport {
  private static final int SCHEMA_VERSION = 1;

  private final Messages messages;

  public JsonReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes the report, whole or not at all, and creates its directory where it is missing. A
   * finding without an address has no {@code url}.
   *
   * @param site the site's directory as people name it, with {@code /} separators
   * @throws IOException if it cannot be written
   */
  public void write(Path file, String site, CheckResult result) throws IOException {
    ReportFile.write(file, out -> write(out, site, result));
  }

  private void write(OutputStream out, String site, CheckResult result) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    // This writer, unlike others, replaces half a surrogate pair, which a page in UTF-16 may hold.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeStringField("site", site);
      summary(json, result);
      json.writeArrayFieldStart("findings");
      for (Finding finding : result.findings()) {
        finding(json, finding);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("suppressed");
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void summary(JsonGenerator json, CheckResult result) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("pages", result.pages());
    json.writeNumberField("fragments", result.fragments());
    json.writeNumberField("tagged", result.tagged());
    json.writeNumberField("errors", result.count(Severity.ERROR));
    json.writeNumberField("warnings", result.count(Severity.WARNING));
    json.writeNumberField("infos", result.count(Severity.INFO));
    json.writeNumberField("suppressed", 0);
    json.writeEndObject();
  }

  private void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
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
    json.writeEndObject();
  }
}
