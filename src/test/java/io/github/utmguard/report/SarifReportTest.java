package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.FailOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
  private static final String HOSTILE =
      "x\"\u0000\u001B[31m\r\n\u202E\uD800\uFFFF \uD83D\uDE00 {0} [a](1) </script> ::error::";

  private static final JsonSchema SCHEMA = schema();

  /** As published by OASIS; an artifact carries it. */
  static JsonSchema schema() {
    String name = "/schema/sarif-schema-2.1.0.json";
    try (InputStream in = SarifReportTest.class.getResourceAsStream(name)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(in, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void isValidAgainstThePublishedSchemaWhateverItTells() throws IOException {
    Finding link = Found.link("a.html", 3, Found.FORM);
    for (SiteReport report :
        List.of(
            report("target/site", Found.of()),
            report("target/site", Found.of(link, Found.untagged("b.html"), Found.fragment("c"))),
            report("/elsewhere/site", Found.of(link)),
            report(".", Found.of(sourced(link), sourced(link))),
            report("a b", Found.of(Found.link("p" + HOSTILE, 1, HOSTILE))),
            report("site", Found.of(ofUnknownRule())),
            report("site", suppressed(SuppressedFinding.Origin.values())))) {
      JsonNode json = json(report);
      assertEquals(Set.of(), SCHEMA.validate(json), json.toPrettyString());
    }
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    JsonNode json = new ObjectMapper().readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}");
    assertFalse(SCHEMA.validate(json).isEmpty());
  }

  @Test
  void everyRuleHasItsWordsAndItsPage() throws IOException {
    JsonNode rules = json(report("site", Found.of())).at("/runs/0/tool/driver/rules");
    assertEquals(
        List.copyOf(RuleCatalogue.ids()), values(rules, "/id"), "in the order of ruleIndex");
    for (JsonNode rule : rules) {
      String id = rule.at("/id").textValue();
      assertTrue(rule.at("/name").textValue().matches("([A-Z][a-z]+)+"), id);
      assertEquals(
          "https://utmguard.github.io/superoffice-utm-maven-plugin/rules/" + id + ".html",
          rule.at("/helpUri").textValue());
      assertTrue(rule.at("/help/text").textValue().contains(id + ":off"), id);
      assertTrue(rule.at("/help/markdown").textValue().contains("`" + id + ":off`"), id);
    }
  }

  @Test
  void aFindingIsShownWhereItWasWritten() throws IOException {
    Finding link = Found.link("contact.html", 42, Found.FORM);
    JsonNode result = results(report("target/site", Found.of(sourced(link)))).get(0);
    assertEquals("hosted-form-link", result.at("/ruleId").textValue());
    assertEquals("error", result.at("/level").textValue());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals(
        "{\"artifactLocation\":{\"uri\":\"src/site/markdown/contact.md\","
            + "\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":8}}",
        place.toString());
    assertEquals(
        "target/site/contact.html",
        result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").textValue());
    String text = result.at("/message/text").textValue();
    assertTrue(text.contains(Found.FORM) && text.contains(Found.EMBED), text);
  }

  @Test
  void aMenuOnManyPagesIsOneResult() throws IOException {
    Finding[] menu =
        IntStream.range(0, 500)
            .mapToObj(i -> sourced(Found.link(i + ".html", i + 1, Found.FORM)))
            .toArray(Finding[]::new);
    JsonNode results = results(report("site", Found.of(menu)));
    assertEquals(1, results.size());
    assertEquals(100, results.get(0).at("/relatedLocations").size());
    String text = results.get(0).at("/message/text").textValue();
    assertTrue(text.contains("It shows on 500 pages."), text);
  }

  @ParameterizedTest
  @CsvSource({
    "target/site, a b.html, target/site/a%20b.html",
    "target/site, c:d.html, target/site/c%3Ad.html",
    ".,           størr#?.html, st%C3%B8rr%23%3F.html",
    "/else/site,  a.html, a.html",
    "C:/site,     a.html, a.html",
  })
  void addressesAreRelativeAndEncoded(String site, String page, String uri) throws IOException {
    JsonNode json = json(report(site, Found.of(Found.link(page, 1, "x"))));
    JsonNode artifact = json.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
    assertEquals(uri, artifact.at("/uri").textValue());
    String base = artifact.at("/uriBaseId").textValue();
    assertTrue(json.at("/runs/0/originalUriBaseIds").has(base), base);
    assertFalse(json.toString().contains("/else") || json.toString().contains("C:/"));
  }

  @Test
  void addressesBeginAtTheRootOfTheRepository() throws IOException {
    SiteReport.Build build = new SiteReport.Build("my docs/", FailOn.ERROR);
    CheckResult result =
        Found.of(Found.untagged("a.html"), sourced(Found.link("b.html", 1, Found.FORM)));
    SiteReport report =
        new SiteReport(
            "target/site", result, new Messages(Locale.ENGLISH), "1.0", CheckScope.UNKNOWN, build);
    assertEquals(
        List.of("my%20docs/target/site/a.html", "my%20docs/src/site/markdown/contact.md"),
        values(results(report), "/locations/0/physicalLocation/artifactLocation/uri"));
    assertEquals(
        "superoffice-utm/my%20docs/target/site/",
        json(report).at("/runs/0/automationDetails/id").textValue());
  }

  @Test
  void fingerprintsStayWhenLinesMove() throws IOException {
    CheckResult before = Found.of(links(3, 9));
    CheckResult after = Found.of(links(13, 40));
    List<String> prints = fingerprints(before);
    assertEquals(prints, fingerprints(after));
    assertEquals(3, Set.copyOf(prints).size(), prints.toString());
    assertEquals(
        fingerprints(Found.of(sourced(Found.link("a.html", 1, "u"), 8))),
        fingerprints(Found.of(sourced(Found.link("a.html", 1, "u"), 800))));
    assertNotEquals(
        fingerprints(Found.of(Found.link("a.html", 1, "u"))),
        fingerprints(Found.of(Found.link("a.html", 1, "v"))));
  }

  @Test
  void acceptingAFindingRenamesNoOther() throws IOException {
    Finding first = Found.link("a.html", 1, Found.FORM);
    Finding second = Found.link("a.html", 2, Found.FORM);
    List<String> both = fingerprints(Found.of(first, second));
    CheckResult accepted =
        new CheckResult(
            Found.of().coverage(),
            List.of(second),
            List.of(new SuppressedFinding(first, SuppressedFinding.Origin.PAGE, "Agreed")));
    assertEquals(List.of(both.get(1), both.get(0)), fingerprints(accepted));
  }

  @Test
  void acceptedFindingsAreThereAndMarked() throws IOException {
    JsonNode results = results(report("site", suppressed(SuppressedFinding.Origin.values())));
    assertEquals(
        Set.of("external", "inSource"), Set.copyOf(values(results, "/suppressions/0/kind")));
    for (JsonNode result : results) {
      assertEquals("Agreed on", result.at("/suppressions/0/justification").textValue());
    }
  }

  @Test
  void aMissingTagComesWithTheChangeThatInsertsIt() throws IOException {
    JsonNode fix =
        results(report("site", Found.of(Found.untagged("a.html"))))
            .get(0)
            .at("/fixes/0/artifactChanges/0");
    assertEquals("site/a.html", fix.at("/artifactLocation/uri").textValue());
    assertEquals(
        "{\"deletedRegion\":{\"startLine\":3,\"startColumn\":7,\"endColumn\":7},"
            + "\"insertedContent\":{\"text\":\"<!-- SuperOffice UTM tag -->\\n"
            + "<script src=\\\"x\\\"></script>\"}}",
        fix.at("/replacements/0").toString());
    assertFalse(
        results(report("site", Found.of(Found.link("a.html", 1, "x")))).get(0).has("fixes"));
  }

  @Test
  void textOfAPageIsNeitherPlaceholderNorLink() throws IOException {
    JsonNode message =
        results(report("site", Found.of(Found.link("a.html", 1, HOSTILE)))).get(0).at("/message");
    for (String form : List.of("text", "markdown")) {
      String text = message.at("/" + form).textValue();
      assertTrue(text.contains("{{0}} [a] (1)"), text);
      assertTrue(text.chars().noneMatch(c -> c == 0x1B || c == 0x202E || c == '\r'), text);
    }
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    SiteReport report = report("site", suppressed(SuppressedFinding.Origin.values()));
    assertArrayEquals(bytes(report), bytes(report));
  }

  /** A suppression in a POM stands on no page of the site. */
  @Test
  void whatStandsInTheSettingsHasNoPage() throws IOException {
    Finding unused =
        new Finding(
            "suppression-unused",
            Severity.WARNING,
            new Location("shop/pom.xml", 1, 1),
            Optional.empty(),
            Message.of("suppression-unused.settings", "tag-missing"),
            Message.of("suppression-unused.fix"),
            Optional.of(new SourceLocation("shop/pom.xml", 1)));
    JsonNode result = results(report("shop/target/site", Found.of(unused))).get(0);
    assertEquals(
        "shop/pom.xml",
        result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue());
    assertFalse(result.has("relatedLocations"), result.toPrettyString());
  }

  private static Finding sourced(Finding finding) {
    return sourced(finding, 8);
  }

  private static Finding sourced(Finding finding, int line) {
    return finding.withSource(
        new SourceLocation("src/site/markdown/contact.md", line), finding.fix());
  }

  private static Finding ofUnknownRule() {
    return new Finding(
        "other-rule",
        Severity.WARNING,
        new Location("a.html", 1, 1),
        Optional.empty(),
        Message.of("tag-missing.message"),
        Message.of("page-fragment.fix"));
  }

  /** Three equal links on one page. */
  private static Finding[] links(int... lines) {
    return Stream.concat(Stream.of(1), IntStream.of(lines).boxed())
        .map(line -> Found.link("a.html", line, Found.FORM))
        .toArray(Finding[]::new);
  }

  private static CheckResult suppressed(SuppressedFinding.Origin... origins) {
    return new CheckResult(
        Found.of().coverage(),
        List.of(),
        IntStream.range(0, origins.length)
            .mapToObj(
                i ->
                    new SuppressedFinding(
                        Found.link("a.html", i + 1, Found.FORM), origins[i], "Agreed on"))
            .toList());
  }

  private static List<String> fingerprints(CheckResult result) throws IOException {
    return values(results(report("site", result)), "/partialFingerprints/utmFinding~1v1");
  }

  private static List<String> values(JsonNode nodes, String pointer) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(node -> node.at(pointer).textValue())
        .toList();
  }

  private static SiteReport report(String site, CheckResult result) {
    return new SiteReport(site, result, new Messages(Locale.ENGLISH), "1.0");
  }

  private static JsonNode results(SiteReport report) throws IOException {
    return json(report).at("/runs/0/results");
  }

  private static JsonNode json(SiteReport report) throws IOException {
    return new ObjectMapper().readTree(bytes(report));
  }

  private static byte[] bytes(SiteReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifReport().write(report, out);
    return out.toByteArray();
  }
}
