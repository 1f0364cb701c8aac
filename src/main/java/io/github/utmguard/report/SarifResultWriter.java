package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.rule.RuleCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the results of a SARIF report. */
final class SarifResultWriter {
  private static final String FINGERPRINT = "utmFinding/v1";

  /** GitHub shows no more locations of a result. */
  private static final int PAGES_SHOWN = 100;

  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_TEXT = 3000;

  private final JsonGenerator json;
  private final Messages messages;
  private final SarifPlaces places;
  private final List<String> rules = new ArrayList<>(RuleCatalogue.ids());

  SarifResultWriter(JsonGenerator json, Messages messages, ReportUris uris) {
    this.json = json;
    this.messages = messages;
    this.places = new SarifPlaces(json, uris);
  }

  void write(SarifResult result) throws IOException {
    Finding first = result.first();
    json.writeStartObject();
    json.writeStringField("ruleId", first.rule());
    if (rules.contains(first.rule())) {
      json.writeNumberField("ruleIndex", rules.indexOf(first.rule()));
    }
    json.writeStringField("level", SarifTool.level(first.severity()));
    message(result);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    if (first.source().isPresent()) {
      places.source(first.source().get());
    } else {
      places.page(first.location());
    }
    json.writeEndObject();
    json.writeEndArray();
    // What stands in the settings or in a source itself shows on no page.
    if (first.source().isPresent() && !first.isInSource()) {
      pages(result.findings());
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, result.fingerprint());
    json.writeEndObject();
    if (result.suppressed().isPresent()) {
      suppression(result.suppressed().get());
    }
    if (SarifFix.isKnownFor(first)) {
      SarifFix.write(json, places, first);
    }
    json.writeEndObject();
  }

  private void message(SarifResult result) throws IOException {
    Finding first = result.first();
    List<Message> sentences = new ArrayList<>();
    sentences.add(first.message());
    if (result.findings().size() > 1) {
      long pages = result.findings().stream().map(any -> any.location().page()).distinct().count();
      sentences.add(Message.of("report.pages", Amount.of(pages)));
    }
    first
        .url()
        .map(url -> TerminalText.of(url, LONGEST_ADDRESS))
        .ifPresent(url -> sentences.add(Message.of("report.address", url)));
    String fix = shortened(messages.text(first.fix()));
    String text = shortened(joined(sentences, messages::text));
    String markdown = joined(sentences, any -> MarkdownText.of(any, messages));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", SarifText.of(text + "\n\n" + fix));
    json.writeStringField("markdown", SarifText.of(markdown + "\n\n" + MarkdownText.block(fix)));
    json.writeEndObject();
  }

  private static String joined(List<Message> sentences, Function<Message, String> words) {
    return sentences.stream().map(words).collect(Collectors.joining(" "));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
  }

  private void pages(List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (Finding finding : findings.subList(0, Math.min(findings.size(), PAGES_SHOWN))) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      places.page(finding.location());
      SarifTool.text(json, "message", messages.text(Message.of("report.generated")));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void suppression(SuppressedFinding suppressed) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    boolean onPage = suppressed.origin() == SuppressedFinding.Origin.PAGE;
    json.writeStringField("kind", onPage ? "inSource" : "external");
    json.writeStringField("status", "accepted");
    if (!suppressed.reason().isBlank()) {
      json.writeStringField("justification", shortened(TerminalText.of(suppressed.reason())));
    }
    json.writeEndObject();
    json.writeEndArray();
  }
}
