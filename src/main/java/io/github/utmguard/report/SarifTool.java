package io.github.utmguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.rule.RuleCatalogue;
import java.io.IOException;
import java.util.List;

/** The tool and its rules in a SARIF report, with the properties that GitHub shows and sorts by. */
final class SarifTool {
  private static final List<String> TAGS = List.of("superoffice", "utm", "lead-tracking");

  private SarifTool() {}

  static void write(JsonGenerator json, SiteReport report) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "superoffice-utm-maven-plugin");
    json.writeStringField("organization", "utmguard");
    json.writeStringField("fullName", "superoffice-utm-maven-plugin " + report.version());
    json.writeStringField("version", report.version());
    if (report.version().matches("\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?")) {
      json.writeStringField("semanticVersion", report.version());
    }
    json.writeStringField("informationUri", RuleDocumentation.SITE);
    json.writeStringField("language", report.messages().language());
    json.writeArrayFieldStart("rules");
    for (RuleCatalogue.Entry rule : RuleCatalogue.all()) {
      rule(json, rule, report.messages());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, RuleCatalogue.Entry rule, Messages messages)
      throws IOException {
    String id = rule.id();
    String finds = SarifText.of(messages.text(RuleDocumentation.finds(id)));
    String why = SarifText.of(messages.text(RuleDocumentation.why(id)));
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("name", RuleDocumentation.name(id));
    safeText(json, "shortDescription", finds);
    safeText(json, "fullDescription", finds + " " + why);
    help(json, id, finds + "\n\n" + why, messages);
    json.writeStringField("helpUri", RuleDocumentation.address(id));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    properties(json, rule);
    json.writeEndObject();
  }

  private static void help(JsonGenerator json, String rule, String description, Messages messages)
      throws IOException {
    Message off = RuleDocumentation.howToSwitchOff(rule);
    String address = RuleDocumentation.address(rule);
    json.writeObjectFieldStart("help");
    json.writeStringField(
        "text",
        description + "\n\n" + SarifText.of(messages.text(off)) + "\n\n" + SarifText.of(address));
    json.writeStringField(
        "markdown",
        "**"
            + MarkdownText.of(RuleDocumentation.finds(rule), messages)
            + "**\n\n"
            + MarkdownText.of(RuleDocumentation.why(rule), messages)
            + "\n\n"
            + MarkdownText.of(off, messages)
            + "\n\n"
            + "["
            + rule
            + "]("
            + address
            + ")");
    json.writeEndObject();
  }

  /** GitHub Docs, "SARIF support for code scanning", properties of a reportingDescriptor. */
  private static void properties(JsonGenerator json, RuleCatalogue.Entry rule) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    for (String tag : TAGS) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeStringField("precision", rule.severity() == Severity.INFO ? "medium" : "high");
    json.writeStringField(
        "problem.severity",
        rule.severity() == Severity.INFO ? "recommendation" : rule.severity().id());
    json.writeEndObject();
  }

  /** SARIF's word for a severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  /** A message that is only text. */
  static void text(JsonGenerator json, String name, String text) throws IOException {
    safeText(json, name, SarifText.of(text));
  }

  private static void safeText(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
