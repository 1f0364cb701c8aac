package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.utmguard.Tries;
import io.github.utmguard.html.ParsedPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowancesTest {
  private static List<String> all(PageView page) {
    return page.allowances().all().stream().map(any -> any.rule() + "=" + any.reason()).toList();
  }

  private static List<String> around(String html, String text) {
    return Pages.view(html).allowances().around(html.indexOf(text)).stream()
        .map(Allowance::reason)
        .toList();
  }

  @Test
  void readsReasonsInThePagesEncoding() {
    assertEquals(
        List.of("r=\u00e6\u00f8"), all(Pages.view("<html><!-- utm-allow r: \u00e6\u00f8 -->")));
    assertEquals(
        List.of("r=\u00e6"),
        all(
            Pages.view(
                "<html><head><meta charset=windows-1252><!--utm-allow r:\u00e6-->"
                    .getBytes(StandardCharsets.ISO_8859_1))));
    assertEquals(
        List.of("r=\u00e6"),
        all(
            Pages.view(
                "\uFEFF<html><!-- utm-allow r: \u00e6 -->".getBytes(StandardCharsets.UTF_16BE))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><!-- utm-allow r: a > b: c -->",
        "<html><body><!--utm-allow\nr:\n a > b: c\n-->",
        "<html><body><!--\tUtm-Allow r :a > b: c-->",
        "<html><body><p data-utm-allow='r: a &gt; b: c'>",
        "<html><body><p DATA-UTM-ALLOW=' r:a > b: c '>",
        "<html><body><svg><a data-utm-allow='r:a > b: c'/></svg>",
        "<html><body><noscript><!-- utm-allow r: a > b: c --></noscript>",
        "<html><body><template><!-- utm-allow r: a > b: c --></template>",
      })
  void knowsEachSpelling(String html) {
    assertEquals(List.of("r=a > b: c"), all(Pages.view(html)));
  }

  @Test
  void tellsAReasonWithoutARuleAndARuleWithoutAReason() {
    assertEquals(
        List.of("=why", "r="),
        all(Pages.view("<html><body><!-- utm-allow: why --><p data-utm-allow='r'>")));
  }

  @Test
  void areReadFromTreesOfAnyMarkup() {
    ParsedPage tree = ParsedPage.html(Pages.source("<p><!-- utm-allow r: x --><b>y</b>"));
    assertEquals(List.of(new Allowance("r", "x", 3)), Allowances.of(tree).all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><!-- utm-allowed r: x -->",
        "<html><body><!-- not utm-allow r: x -->",
        "<html><body>utm-allow r: x",
        "<html><body><script><!-- utm-allow r: x --></script>",
        "<html><body><textarea><!-- utm-allow r: x --></textarea>",
        "<html><body><p utm-allow='r: x' title='data-utm-allow'>",
        "<html><body><? utm-allow r: x ?>",
      })
  void takesNothingElseForOne(String html) {
    assertEquals(List.of(), all(Pages.view(html)));
  }

  @Test
  void countsForTheNextElementAndAllInIt() {
    String html =
        "<html><body data-utm-allow='r: body'><!-- utm-allow r: p --> text"
            + "<p>1<b>2</b><i data-utm-allow='r: i'>3</i>4<p>5";
    assertEquals(List.of("p", "body"), around(html, "<p>1"));
    assertEquals(List.of("p", "body"), around(html, "<b>2"));
    assertEquals(List.of("i", "p", "body"), around(html, "<i"));
    assertEquals(List.of("body"), around(html, "<p>5"));
    assertEquals(List.of(), around(html, "<html"));
  }

  /** The table's text is moved before it by the parser; what is written counts. */
  @Test
  void followsWhatIsWrittenWhereAParserMovesElements() {
    String html =
        "<html><body><table data-utm-allow='r: table'><tr><td>1</td>"
            + "<em>2</em><td data-utm-allow='r: td'><u>3</u></table><s>4</s>";
    assertEquals(List.of("table"), around(html, "<td>1"));
    assertEquals(List.of(), around(html, "<em"));
    assertEquals(List.of("td", "table"), around(html, "<u"));
    assertEquals(List.of(), around(html, "<s"));
  }

  @Test
  void takesNoLongerForHostilePages() {
    int many = Tries.of(100_000);
    for (String html :
        List.of(
            "<html><body>" + "<!-- utm-allow r: x -->".repeat(many) + "<p>y",
            "<html><body>" + "<div data-utm-allow='r: x'>".repeat(many) + "<p>y",
            "<html><body><p data-utm-allow='" + "r:".repeat(many) + "'><p>y")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            Allowances allowances = Pages.view(html).allowances();
            for (int i = 0; i < many; i++) {
              allowances.around(html.length() - 1);
            }
          });
    }
  }
}
