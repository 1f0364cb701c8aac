package io.github.utmguard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import io.github.utmguard.Prompt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.xml.sax.SAXException;

/** Whatever a page says, reports tell it as text, and stay what their readers take them for. */
@Timeout(60)
class ReportsFuzzTest {
  private static final JsonSchema SARIF = SarifReportTest.schema();
  private static final Schema JUNIT = junit();

  private static Schema junit() {
    try {
      return JUnitReportTest.schema();
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  /** What Jazzer loads and instruments for the first report takes longer than an input may. */
  @BeforeAll
  static void loadClasses() throws IOException, SAXException {
    assertStaysText("x");
  }

  @DictionaryFile(resourcePath = "/io/github/utmguard/report/report.dict")
  @FuzzTest
  void textOfPagesStaysText(byte[] data) throws IOException, SAXException {
    Prompt prompt = new Prompt();
    assertStaysText(text(data));
    prompt.check();
  }

  private static void assertStaysText(String text) throws IOException, SAXException {
    SiteReport report = SampleReports.hostile(text);
    assertJson(text, report);
    JsonNode sarif = new ObjectMapper().readTree(written(new SarifReport(), report));
    assertEquals(Set.of(), SARIF.validate(sarif));
    byte[] junit = written(new JUnitReport(), report);
    JUNIT.newValidator().validate(new StreamSource(new ByteArrayInputStream(junit)));
    assertEquals(shape(SampleReports.hostile(harmless(text))), shape(report));
    assertLog(report);
  }

  /** Lone surrogates too, which no bytes of UTF-8 are. */
  private static String text(byte[] data) {
    return new String(data, UTF_8).replace('\u0001', '\uD83D').replace('\u0002', '\uDE00');
  }

  private static void assertJson(String text, SiteReport report) throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(new JsonReport(), report));
    assertEquals(
        new String(("https://x/" + text).getBytes(UTF_8), UTF_8).replace('?', '\uFFFD'),
        json.at("/findings/0/url").textValue().replace('?', '\uFFFD'));
  }

  private static byte[] written(ReportFormat format, SiteReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }

  /** No markup, but sentences where the text has some: a fix tells words from code by them. */
  private static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      harmless.append(
          switch (c) {
            case '\r', '\n', '.', ':' -> c;
            case '<', '>', '{', '}', '[', ']', '=', ';' -> '=';
            default -> Character.isUpperCase(c) ? 'X' : 'x';
          });
    }
    return harmless.toString();
  }

  /** The page's elements with their attributes, of which only addresses have to be the same. */
  private static List<String> shape(SiteReport report) {
    List<String> shape = new ArrayList<>();
    Jsoup.parse(SampleReports.html(report))
        .getAllElements()
        .forEach(
            element -> {
              StringBuilder names = new StringBuilder(element.tagName());
              element.attributes().forEach(one -> names.append(' ').append(one.getKey()));
              String script = element.nameIs("script") ? element.data() : "";
              shape.add(names + " " + element.attr("href") + script);
            });
    return shape;
  }

  private static void assertLog(SiteReport report) {
    List<String> commands = GitHubAnnotations.of(report);
    assertEquals(commands, RunnerCommands.in(String.join("\n", commands)));
    List<String> lines = new ArrayList<>(commands);
    new ConsoleReport(report.messages(), report.sitePrefix())
        .blocks(report.result())
        .forEach(block -> lines.addAll(block.lines()));
    lines.forEach(line -> assertFalse(line.codePoints().anyMatch(c -> steers(c)), line));
    lines.removeAll(commands);
    assertEquals(List.of(), RunnerCommands.in(String.join("\n", lines)));
  }

  /** Control characters, line ends, and what turns the reading direction. */
  private static boolean steers(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
