package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.rule.RuleCatalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the results of a SARIF report. */
final class SarifResultWriter {
  /** GitHub's name for the root of the repository. */
  static final String SOURCE_BASE = "%SRCROOT%";

  /** For the site, where it stands outside the repository. */
  static final String SITE_BASE = "SITEROOT";

  private static final String FINGERPRINT = "utmFinding/v1";

  /** GitHub shows no more locations of a result. */
  private static final int PAGES_SHOWN = 100;

  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_TEXT = 3000;

  private final JsonGenerator json;
  private final Messages messages;
  private final ReportUris uris;
  private final List<String> rules = new ArrayList<>(RuleCatalogue.ids());

  SarifResultWriter(JsonGenerator json, Messages messages, ReportUris uris) {
    this.json = json;
    this.messages = messages;
    this.uris = uris;
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
      source(first.source().get());
    } else {
      page(first.location());
    }
    json.writeEndObject();
    json.writeEndArray();
    if (first.source().isPresent()) {
      pages(result.findings());
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, result.fingerprint());
    json.writeEndObject();
    if (result.suppressed().isPresent()) {
      suppression(result.suppressed().get());
    }
    if (isMissingTag(first)) {
      tagToInsert(first);
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

  private void page(Location location) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(uris.page(location.page()), uris.siteIsInside() ? SOURCE_BASE : SITE_BASE);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", location.line());
    json.writeNumberField("startColumn", location.column());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void source(SourceLocation source) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(uris.source(source.file()), SOURCE_BASE);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", source.line());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void artifact(String uri, String base) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeStringField("uriBaseId", base);
    json.writeEndObject();
  }

  private void pages(List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (Finding finding : findings.subList(0, Math.min(findings.size(), PAGES_SHOWN))) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      page(finding.location());
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

  /**
   * Whether the place is right where the tag belongs. Other fixes are for the source, or concern
   * more of the page than the finding's place: the message has them.
   */
  private static boolean isMissingTag(Finding finding) {
    return finding.rule().equals("tag-missing")
        && finding.fix().key().equals("tag.fix")
        && finding.source().isEmpty()
        && !finding.location().page().matches(".*\\.xht(ml)?");
  }

  private void tagToInsert(Finding finding) throws IOException {
    Location place = finding.location();
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(uris.page(place.page()), uris.siteIsInside() ? SOURCE_BASE : SITE_BASE);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    // A region without length is a place to insert at (3.30.2).
    json.writeObjectFieldStart("deletedRegion");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endColumn", place.column());
    json.writeEndObject();
    json.writeObjectFieldStart("insertedContent");
    json.writeStringField("text", finding.fix().arguments().get(0));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
