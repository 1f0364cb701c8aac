package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.SourceLocation;
import java.io.IOException;

/** Writes where things stand in a SARIF report. */
final class SarifPlaces {
  /** GitHub's name for the root of the repository. */
  static final String SOURCE_BASE = "%SRCROOT%";

  /** For the site, where it stands outside the repository. */
  static final String SITE_BASE = "SITEROOT";

  private final JsonGenerator json;
  private final ReportUris uris;

  SarifPlaces(JsonGenerator json, ReportUris uris) {
    this.json = json;
    this.uris = uris;
  }

  /** A place on a page. */
  void page(Location location) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    if (location.isLive()) {
      live(location.page());
    } else {
      artifact(location.page());
    }
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", location.line());
    json.writeNumberField("startColumn", location.column());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A line of a source. */
  void source(SourceLocation source) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(uris.source(source.file()), SOURCE_BASE);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", source.line());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The file of a page. */
  void artifact(String page) throws IOException {
    artifact(uris.page(page), uris.siteIsInside() ? SOURCE_BASE : SITE_BASE);
  }

  /** An absolute address has no base. */
  private void live(String address) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", address);
    json.writeEndObject();
  }

  private void artifact(String uri, String base) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeStringField("uriBaseId", base);
    json.writeEndObject();
  }
}
