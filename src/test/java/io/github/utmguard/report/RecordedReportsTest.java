package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.settings.FailOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What other programs read is the same as it was: {@code src/test/resources/reports}. After a
 * change that is meant, {@code -Dreports.record=true} writes the files anew, and the commit shows
 * what changed for those programs.
 */
class RecordedReportsTest {
  private static final Path RECORDED = Path.of("src/test/resources/reports");

  /** Of a hundred rules, these stand for all in the file. */
  private static final Set<String> RULES = Set.of("hosted-form-link", "page-fragment");

  static Stream<ReportFormat> formats() {
    return Stream.of(new JsonReport(), new SarifReport(), new JUnitReport());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isWhatOtherProgramsKnow(ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report(), out);
    String written = out.toString(StandardCharsets.UTF_8);
    if (format instanceof SarifReport) {
      written = withFewRules(written);
    }
    Path recorded = RECORDED.resolve("report." + format.extension());
    if (Boolean.getBoolean("reports.record")) {
      Files.writeString(recorded, written);
    }
    assertEquals(Files.readString(recorded), written);
  }

  private static String withFewRules(String sarif) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode root = mapper.readTree(sarif);
    ObjectNode driver = (ObjectNode) root.at("/runs/0/tool/driver");
    ArrayNode few = mapper.createArrayNode();
    driver
        .withArray("rules")
        .forEach(
            rule -> {
              if (RULES.contains(rule.get("id").textValue())) {
                few.add(rule);
              }
            });
    driver.set("rules", few);
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n")
        + "\n";
  }

  private static SiteReport report() {
    List<Finding> findings = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      findings.add(
          Found.link("guide/chapter-" + page + ".html", 40 + page, Found.FORM)
              .withSource(
                  new SourceLocation("src/site/site.xml", 18),
                  Message.of("hosted-form.fix", Found.EMBED)));
    }
    findings.add(Found.untagged("apidocs/search.html"));
    findings.add(
        SampleReports.finding(
            "tag-not-first", Severity.WARNING, "index.html", "tag-not-first.message", "x"));
    findings.add(Found.fragment("menu.html"));
    List<SuppressedFinding> accepted = new ArrayList<>();
    for (SuppressedFinding.Origin origin : SuppressedFinding.Origin.values()) {
      accepted.add(
          new SuppressedFinding(
              Found.link(
                  "partner-" + origin.name().toLowerCase(Locale.ROOT) + ".html", 7, Found.FORM),
              origin,
              "Agreed in 2026"));
    }
    return new SiteReport(
        "target/site",
        new CheckResult(new Coverage(51, 1, 50, 2, 1), findings, accepted),
        new Messages(Locale.ENGLISH),
        "1.2.3",
        new CheckScope(true, true, Set.of("utm-naming")),
        new SiteReport.Build("docs/", FailOn.ERROR));
  }
}
