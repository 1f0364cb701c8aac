package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The report as people see and use it, on a phone and on a desk, by day and by night. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlReportInChromiumTest {
  private static final Map<String, SiteReport> REPORTS =
      Map.of(
          "green", SampleReports.green(),
          "amber", SampleReports.amber(),
          "red", SampleReports.red(),
          "hostile", SampleReports.hostile());

  private Chromium chromium;
  private BrowserTab tab;
  private Path directory;
  private String axe;

  @BeforeAll
  void open(@TempDir Path temporary) throws IOException, InterruptedException {
    directory = temporary;
    chromium = Chromium.start(Files.createDirectory(temporary.resolve("profile")));
    tab = chromium.open();
    try (InputStream script = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  void close() {
    if (tab != null) {
      tab.close();
      chromium.close();
    }
  }

  static Stream<Arguments> views() {
    return REPORTS.keySet().stream()
        .sorted()
        .flatMap(
            report ->
                Stream.of(360, 1440)
                    .flatMap(
                        width ->
                            Stream.of("light", "dark")
                                .map(scheme -> Arguments.of(report, width, scheme))));
  }

  private Path file(String report) throws IOException {
    return Files.writeString(
        directory.resolve(report + ".html"), SampleReports.html(REPORTS.get(report)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void isReadable(String report, int width, String scheme) throws IOException {
    Path file = file(report);
    tab.show(file, width, scheme);
    tab.value("document.querySelectorAll('details').forEach(d => d.open = true)");

    assertEquals(List.of(), tab.complaints(), "console");
    assertEquals(List.of(file.toUri().toString()), loads(), "what it loads");
    assertEquals(
        List.of(width, width),
        List.of(
            tab.value("window.innerWidth").intValue(),
            tab.value("document.scrollingElement.scrollWidth").intValue()),
        "horizontal scrolling");
    assertEquals(List.of(), accessibilityViolations());
    picture(report + "-" + width + "-" + scheme);
  }

  private List<String> loads() {
    return tab.requests().stream().filter(address -> !address.equals("data:,")).toList();
  }

  private List<String> accessibilityViolations() {
    tab.value(axe + ";0");
    JsonNode result =
        tab.value(
            "axe.run(document, {resultTypes: ['violations', 'incomplete']})"
                + ".then(r => ({passes: r.passes.length, violations: r.violations.concat("
                + "r.incomplete.filter(i => i.id === 'color-contrast'))"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))}))");
    assertTrue(result.get("passes").intValue() > 15, "the checker ran");
    List<String> violations = new ArrayList<>();
    result.get("violations").forEach(violation -> violations.add(violation.textValue()));
    return violations;
  }

  /** To look at: -Dreport.pictures=directory. */
  private void picture(String name) throws IOException {
    String pictures = System.getProperty("report.pictures", "");
    if (!pictures.isEmpty()) {
      Files.write(
          Files.createDirectories(Path.of(pictures)).resolve(name + ".png"), tab.picture(true));
    }
  }

  @Test
  void nothingOfAPageRunsOrBecomesMarkup() throws IOException {
    tab.show(file("hostile"), 1440, "light");

    assertTrue(tab.value("document.title").textValue().startsWith("Failed: lead tracking of"));
    assertEquals(1, tab.value("document.scripts.length").intValue());
    assertTrue(
        tab.value("document.querySelector('#finding-1 bdi').textContent")
            .textValue()
            .startsWith("https://x/</script><script>document.title='run'</script><!--'\"`&amp;{{"));
  }

  @Test
  void theFirstTabKeyLeadsPastTheHeader() throws IOException {
    tab.show(file("red"), 1440, "light");
    tab.type("Tab", 9, "");
    assertEquals("#report", tab.value("document.activeElement.getAttribute('href')").textValue());
    assertTrue(tab.value("document.activeElement.getBoundingClientRect().top").intValue() >= 0);
    tab.type("Enter", 13, "\r");
    assertEquals("#report", tab.value("location.hash").textValue());
  }

  @Test
  void theCopyButtonCopiesTheCodeAndSaysSo() throws IOException {
    tab.show(file("red"), 1440, "light");
    tab.tell("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    tab.value(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); };"
            + "document.querySelector('#finding-1 button').click()");
    assertEquals(Found.EMBED, tab.value("window.copied").textValue());
    assertEquals(
        "Copied.",
        tab.value(
                "new Promise(done => setTimeout(() =>"
                    + " done(document.querySelector('[role=status]').textContent), 300))")
            .textValue());
  }

  @Test
  void allOfItIsThereWithoutJavaScript() throws IOException {
    Path file = file("red");
    tab.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      tab.show(file, 1440, "light");
      assertEquals(
          0,
          tab.value(
                  "[...document.querySelectorAll('button')].filter(b => b.checkVisibility()).length")
              .intValue());
      assertEquals(7, tab.value("document.querySelectorAll('.step').length").intValue());
      assertEquals(40, tab.value("document.querySelectorAll('#finding-1 li').length").intValue());
    } finally {
      tab.tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }
}
