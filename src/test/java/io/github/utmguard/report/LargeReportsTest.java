package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Coverage;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.finding.SuppressedFinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of a hundred thousand findings can still be opened and uploaded. */
class LargeReportsTest {
  private static final long STILL_OPENABLE = 5_000_000;

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aHundredThousandFindingsStayOpenable(boolean oneCause) {
    List<Finding> findings = many(100_000, oneCause).toList();
    List<SuppressedFinding> accepted =
        findings.stream()
            .map(
                finding ->
                    new SuppressedFinding(
                        finding,
                        SuppressedFinding.Origin.BASELINE,
                        oneCause ? "" : finding.location().page()))
            .toList();
    String html =
        SampleReports.html(
            SampleReports.of(new CheckResult(new Coverage(1, 0, 1, 0, 1), findings, accepted)));
    long bytes = html.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < STILL_OPENABLE, bytes + " bytes");

    Document page = Jsoup.parse(html);
    int shown = page.select("#findings ~ article > details li, #findings ~ article > ul li").size();
    assertTrue(shown > 50, shown + " places");
    String more = page.select("#findings ~ article .more, #findings ~ .more").text();
    String left = String.format(Locale.ENGLISH, "%,d", 100_000 - shown);
    assertTrue(more.contains(left) && more.contains("reportFormats=json"), shown + ": " + more);
    assertFalse(page.select("#accepted ~ .more, .accepted .more").isEmpty());
  }

  static Stream<Finding> many(int count, boolean oneCause) {
    String longest = "\"".repeat(2000);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Finding(
                    "hosted-form-link",
                    Severity.ERROR,
                    new Location("page-" + i + longest, 1, 1),
                    Optional.of(oneCause ? "https://x" : i + longest),
                    Message.of("hosted-form-link.message"),
                    Message.of("hosted-form.fix", longest)));
  }

  @Test
  void ofTooManyTheGravestAreKeptAndTheOthersCounted() throws IOException {
    int many = 100_000;
    Finding[] findings =
        IntStream.range(0, many)
            .mapToObj(
                i ->
                    i < many - 10
                        ? Found.fragment(i + ".html")
                        : Found.link(i + ".html", 1, Found.FORM))
            .toArray(Finding[]::new);
    JsonNode run = new ObjectMapper().readTree(sarif(findings)).at("/runs/0");
    assertEquals(SarifReport.MOST_RESULTS, run.at("/results").size());
    assertEquals(
        10, run.at("/results").findValuesAsText("level").stream().filter("error"::equals).count());
    String note = run.at("/invocations/0/toolExecutionNotifications/0/message/text").textValue();
    assertTrue(note.contains(" 75,000, the least grave."), note);
  }

  @Test
  void theFileIsNoLargerThanGitHubTakes() throws IOException {
    Random random = new Random(4);
    Finding[] findings =
        IntStream.range(0, SarifReport.MOST_RESULTS)
            .mapToObj(i -> Found.link(i + ".html", 1, noise(random, 2000)))
            .toArray(Finding[]::new);
    byte[] bytes = sarif(findings);
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      gzip.write(bytes);
    }
    assertTrue(gzipped.size() <= 10_000_000, "gzipped " + gzipped.size());
    int kept = new ObjectMapper().readTree(bytes).at("/runs/0/results").size();
    assertTrue(kept > 5_000 && kept < SarifReport.MOST_RESULTS, kept + " kept");
  }

  private static byte[] sarif(Finding... findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Messages english = new Messages(Locale.ENGLISH);
    new SarifReport().write(new SiteReport("site", Found.of(findings), english, "1.0"), out);
    return out.toByteArray();
  }

  private static String noise(Random random, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0x3000, 0xD000).forEach(text::appendCodePoint);
    return text.toString();
  }
}
