package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.CheckScope;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.settings.FailOn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitReportTest {
  private static final String HOSTILE =
      "\"'<&>]]>\u0000\u001B\r\n\t\uD800\uFFFE\uFFFF\uD83D\uDE00</failure>";

  /** Maven Surefire's, which the build unpacks. */
  private static final Path SCHEMA = Path.of("target/junit-schema/surefire-test-report.xsd");

  static Schema schema() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
  }

  @Test
  void isValidAgainstThePublishedSchemaWhateverItTells() throws Exception {
    for (CheckResult result :
        List.of(
            Found.of(),
            Found.of(Found.link("a.html", 3, Found.FORM), Found.fragment("c")),
            Found.of(Found.link("p" + HOSTILE, 1, HOSTILE)),
            Found.of(Found.untagged(HOSTILE)))) {
      byte[] xml = bytes(report(result, FailOn.ERROR));
      schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws SAXException {
    var validator = schema().newValidator();
    assertThrows(
        SAXException.class,
        () -> validator.validate(new StreamSource(new StringReader("<testsuite name='x'/>"))));
  }

  @Test
  void aCauseIsAFailedTestCaseThatSaysWhereAndWhatToPaste() throws Exception {
    Element suite = parse(report(Found.of(Found.link("a.html", 42, Found.FORM)), FailOn.ERROR));
    assertEquals("1", suite.getAttribute("failures"));
    Element failed = cases(suite).get(0);
    assertEquals("superoffice-utm.hosted-form-link", failed.getAttribute("classname"));
    assertTrue(failed.getAttribute("name").endsWith(Found.FORM), failed.getAttribute("name"));
    Element failure = (Element) failed.getElementsByTagName("failure").item(0);
    assertEquals("error", failure.getAttribute("type"));
    assertTrue(failure.getTextContent().contains("at site/a.html:42:14\n"));
    assertTrue(failure.getTextContent().contains(Found.EMBED));
  }

  @Test
  void namesAreUniqueAndStayWhenLinesMove() throws Exception {
    var other = new SourceLocation("b.md", 1);
    CheckResult before =
        Found.of(
            Found.link("a.html", 1, Found.FORM),
            Found.link("a.html", 2, Found.FORM).withSource(other, Found.untagged("a.html").fix()));
    CheckResult after =
        Found.of(
            Found.link("a.html", 71, Found.FORM),
            Found.link("a.html", 72, Found.FORM).withSource(other, Found.untagged("a.html").fix()));
    List<String> names = names(before);
    assertEquals(names, names(after));
    assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
    assertEquals(2 + rulesOfCheck() - 1, names.size());
  }

  @ParameterizedTest
  @CsvSource({"ERROR, 1", "WARNING, 1", "NEVER, 0"})
  void whatFailsTheBuildFailsATest(FailOn failOn, String failures) throws Exception {
    CheckResult result = Found.of(Found.untagged("a.html"), Found.fragment("b.html"));
    Element suite = parse(report(result, failOn));
    assertEquals(failures, suite.getAttribute("failures"));
    int outputs = suite.getElementsByTagName("system-out").getLength();
    assertEquals(2 - Integer.parseInt(failures), outputs);
  }

  @Test
  void everyRuleWithoutFindingsIsATestThatPassedOrWasSkipped() throws Exception {
    SiteReport report =
        new SiteReport(
            "site",
            Found.of(),
            new Messages(Locale.ENGLISH),
            "1.0",
            new CheckScope(true, true, Set.of("charset-late")),
            SiteReport.Build.DEFAULT);
    Element suite = parse(report);
    assertEquals(Long.toString(rulesOfCheck()), suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("skipped"));
    assertEquals(1, suite.getElementsByTagName("skipped").getLength());
    assertEquals(0, suite.getElementsByTagName("failure").getLength());
  }

  @Test
  void ofThousandsOfCausesTheLastTestCountsTheOthers() throws Exception {
    var links =
        IntStream.range(0, 100_000)
            .mapToObj(i -> Found.link("a.html", 1, "https://x/" + i))
            .toArray(io.github.utmguard.finding.Finding[]::new);
    List<Element> cases = cases(parse(report(Found.of(links), FailOn.ERROR)));
    assertEquals(2001 + rulesOfCheck() - 1, cases.size());
    String text = cases.get(2000).getTextContent();
    assertTrue(text.contains(" 98,000, of 98,000 causes."), text);
  }

  @Test
  void twoRunsWriteTheSameBytes() throws Exception {
    SiteReport report = report(Found.of(Found.untagged("a.html")), FailOn.ERROR);
    assertArrayEquals(bytes(report), bytes(report));
  }

  /** A rule that another goal runs did not pass here. */
  private static long rulesOfCheck() {
    return RuleCatalogue.ids().stream().filter(Goal.CHECK::runs).count();
  }

  private static SiteReport report(CheckResult result, FailOn failOn) {
    return new SiteReport(
        "site",
        result,
        new Messages(Locale.ENGLISH),
        "1.0",
        CheckScope.UNKNOWN,
        new SiteReport.Build("", failOn));
  }

  private static List<String> names(CheckResult result) throws Exception {
    return cases(parse(report(result, FailOn.ERROR))).stream()
        .map(one -> one.getAttribute("classname") + " " + one.getAttribute("name"))
        .toList();
  }

  private static List<Element> cases(Element suite) {
    NodeList found = suite.getElementsByTagName("testcase");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Element parse(SiteReport report) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(report)))
        .getDocumentElement();
  }

  private static byte[] bytes(SiteReport report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JUnitReport().write(report, out);
    return out.toByteArray();
  }
}
