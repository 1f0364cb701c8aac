package io.github.utmguard.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.utmguard.Tries;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptingSourceTest {

  /** The lines that something counts for, of a source whose lines end in {@code ~}. */
  private static String lines(AcceptingSource source, String text) {
    return IntStream.rangeClosed(1, (int) text.lines().count())
        .filter(line -> !source.at(line).isEmpty())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '"',
      textBlock =
          """
          one~<!-- utm-allow r: a -->~two~three~~four        ^ 3 4
          one~<!-- utm-allow r: a -->~~~two~three~~four      ^ 5 6
          one <!-- utm-allow r: a --> two~three~~four        ^ 1 2
          one <!-- utm-allow r: a -->~~two                   ^ 3
          <!-- utm-allow r: a --><!-- b -->~<!-- c -->~two~~ ^ 3
          <!-- utm-allow r:~ a~-->~two                       ^ 4
          <!-- utm-allow r: a -->                            ^ ""
          <!-- utm-allow r: a                                ^ ""
          <!-- other -->~two                                 ^ ""
          ```html~<!-- utm-allow r: a -->~```~two            ^ ""
          ````~```~<!-- utm-allow r: a -->~````~two          ^ ""
          ```~<!-- utm-allow r: a -->~two                    ^ ""
          ```~x~```~<!-- utm-allow r: a -->~two              ^ 5
          `x`<!-- utm-allow r: a --> two                     ^ 1
          ``a`<!-- utm-allow r: a -->`b`` two                ^ ""
          A ` here <!-- utm-allow r: a --> two~~one ` there  ^ 1
          one `~~<!-- utm-allow r: a -->~two                 ^ 4
          Write `<!-- utm-allow r: a -->` here~two           ^ ""
          `a` <!-- utm-allow r: a --> ` two                  ^ 1
          <!-- utm-allow r: a -->~two `                      ^ 2
          A ` alone <!-- utm-allow r: a --> two~             ^ 1
          ~~ utm-allow r: a~two                              ^ ""
          """)
  void aCommentInMarkdownCountsUpToTheNextBlankLine(String text, String lines) {
    String source = text.replace('~', '\n');
    assertEquals(lines, lines(new AcceptingText(source, false), source));
  }

  @Test
  void tildesFenceSamplesAsWell() {
    String source = "~~~\n<!-- utm-allow r: a -->\n~~~\n <!-- utm-allow r: b -->\ntwo ~ three";
    AcceptingSource markdown = new AcceptingText(source, false);
    assertEquals("5", lines(markdown, source));
    assertEquals(4, markdown.all().get(0).line());
    assertEquals(2, markdown.all().get(0).column());
  }

  @Test
  void aCommentInAptBeginsItsLine() {
    String source = "one ~~ utm-allow r: a\ntwo\n";
    assertEquals(List.of(), new AcceptingText(source, true).all());
  }

  /** Two million characters, as long as a source may be; each comment read on to the last. */
  @Test
  void manyCommentsTakeTimeThatGrowsWithThem() {
    for (String comment : List.of("<!-- utm-allow r: a -->\n", "<!-- utm-allow r: a --> x\n")) {
      String source = comment.repeat(Tries.of(80_000));
      assertTimeout(
          Duration.ofSeconds(20),
          () -> assertEquals(Tries.of(80_000), new AcceptingText(source, false).all().size()));
    }
  }

  @Test
  void aCommentInAptEndsWithItsLine() {
    String source =
        "one\n~~ utm-allow r: \u00e6\n~~ more\n\n  two\n  three\n\n  four\n <!-- utm-allow r: a -->\n five";
    AcceptingSource apt = new AcceptingText(source, true);
    assertEquals("5 6", lines(apt, source));
    assertEquals("\u00e6", apt.all().get(0).allowance().reason());
    assertEquals(2, apt.all().get(0).line());
  }

  @Test
  void elementsAcceptAsOnAPage() {
    String source =
        """
        <document>
          <!-- utm-allow r: \u00e6 -->
          <p>
            <a
              href="x">x</a>

            <a href="y">y</a>
          </p>
          <p>z</p>
          <item data-utm-allow="r: b" href="i"/>
          <p>z</p>
        </document>
        """;
    AcceptingSource xml = AcceptingMarkup.of(source, true);
    assertEquals("3 4 5 6 7 8 10", lines(xml, source));
    assertEquals(
        List.of("r: \u00e6 at 2:3", "r: b at 10:25"),
        xml.all().stream()
            .map(
                word ->
                    word.allowance().rule()
                        + ": "
                        + word.allowance().reason()
                        + " at "
                        + word.line()
                        + ":"
                        + word.column())
            .toList());
  }

  @Test
  void markupMayBreakOff() {
    String source = "<p>\n<!-- utm-allow r: a -->\n<a>x</a> <";
    assertEquals("3", lines(AcceptingMarkup.of(source, false), source));
  }

  @Test
  void takesNoLongerForALongSource() {
    String source = "` ``` <!-- a ~~ utm-allow\n".repeat(Tries.of(50_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          new AcceptingText(source, false).all();
          new AcceptingText(source, true).all();
        });
  }
}
