package io.github.utmguard.accept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.rule.Goal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes a baseline: one entry a line, in a fixed order, so that it merges and reviews well. An
 * entry of {@code check} has no {@code goal}, one without an address has no {@code url}, one that
 * stands for one finding no {@code count}.
 */
final class BaselineWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /** Half a surrogate pair, which an address may hold, has no UTF-8; escaped, it is read again. */
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  private BaselineWriter() {}

  static void write(Baseline baseline, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("{\"schemaVersion\": ").append(Baseline.SCHEMA_VERSION).append(", \"entries\": [");
    String before = "\n";
    for (Baseline.Entry entry : baseline.entries()) {
      text.append(before).append(line(entry));
      before = ",\n";
    }
    out.write(text.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Baseline.Entry entry) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
      json.writeStartObject();
      if (entry.cause().goal() != Goal.CHECK) {
        json.writeStringField("goal", entry.cause().goal().id());
      }
      json.writeStringField("page", entry.cause().page());
      json.writeStringField("rule", entry.cause().rule());
      if (entry.cause().url().isPresent()) {
        json.writeStringField("url", entry.cause().url().get());
      }
      if (entry.count() > 1) {
        json.writeNumberField("count", entry.count());
      }
      json.writeEndObject();
    }
    return line.toString();
  }
}
