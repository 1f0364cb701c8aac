package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import java.io.IOException;

/** Writes the fix of a finding whose place is all that changes. */
final class SarifFix {
  private SarifFix() {}

  /**
   * Whether the place is right where the tag belongs. Other fixes are for the source, or concern
   * more of the page than the finding's place: the message has them.
   */
  static boolean isKnownFor(Finding finding) {
    return finding.rule().equals("tag-missing")
        && finding.fix().key().equals("tag.fix")
        && finding.source().isEmpty()
        && !finding.location().page().matches(".*\\.xht(ml)?");
  }

  /** Writes the change that inserts the tag. */
  static void write(JsonGenerator json, SarifPlaces places, Finding finding) throws IOException {
    Location place = finding.location();
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    places.artifact(place.page());
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
