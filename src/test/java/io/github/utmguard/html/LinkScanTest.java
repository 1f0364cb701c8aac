package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a page without a parser; PageLinksTest compares it with what parsers find. */
class LinkScanTest {
  private static List<String> found(String page) {
    PageSource source = PageSource.of(page.getBytes(UTF_8));
    List<String> found = new ArrayList<>();
    boolean exact =
        LinkScan.scan(source, (kind, from, to) -> found.add(kind + " " + source.text(from, to)));
    return exact ? found : List.of("a parser has to decide");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=x>|LINK x",
        "<A HREF = 'x y' >|LINK x y",
        "<a\thref=\"x>y\"\t>|LINK x>y",
        "<a/href=x/>|LINK x/",
        "<a name=b=c href=1 href=2>|LINK 1",
        "<a hrefs=1 xhref=2 href=3>|LINK 3",
        "<a title='href=1' href=2>|LINK 2",
        "<a =x href=2>|LINK 2",
        "<area href=x>|LINK x",
        "<base href=/>|BASE /",
        "<iframe src=x><a href=y></iframe>|FRAME x",
        "<iframe src=x SrcDocs=y>|FRAME x",
        "<script src=x><a href=y></script>|SCRIPT x",
        "<SCRIPT SRC=x><!--<script></script><a href=y>--></SCRIPT>|SCRIPT x",
        "<template><a href=y></template><a href=x>|LINK x",
        "<template><template></template><a href=y></template><a href=x>|LINK x",
        "</template><a href=x>|LINK x",
        "<template></templates></TEMPLATE><a href=x>|LINK x",
        "<noscript><a href=y></noscript><a href=x>|LINK x",
        "<TITLE><a href=y></title><a href=x>|LINK x",
        "<style><a href=y></style><a href=x>|LINK x",
        "<textarea><a href=y></textarea><a href=x>|LINK x",
        "<xmp><a href=y></xmp><a href=x>|LINK x",
        "<noembed><a href=y></noembed><a href=x>|LINK x",
        "<noframes><a href=y></noframes><a href=x>|LINK x",
        "<a href=x><plaintext><a href=y>|LINK x",
        "<!-- <a href=y> --><a href=x>|LINK x",
        "<!doctype html><a href=x>|LINK x",
        "<?<a href=y><a href=x>|LINK x",
        "</<a href=y><a href=x>|LINK x",
        "</a href=y><a href=x>|LINK x",
        "< a href=y><a href=x>|LINK x",
        "1 < 2<<a href=x>|LINK x",
        "<p title='<a href=y>'><a href=x>|LINK x",
        "<svg/><a href=x>|LINK x",
        "<svg><path d='<a href=y>'/><g><rect></rect></g></svg><a href=x>|LINK x",
        "<svg><title>a</title><desc>b</desc></svg><a href=x>|LINK x"
      })
  void oneAddressIsFound(String page, String expected) {
    assertEquals(List.of(expected), found(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "</",
        "<a",
        "<a href=x",
        "<a href='x>",
        "<a href='x'",
        "<a name=x>",
        "<abbr href=x>",
        "<article href=x>",
        "<blockquote href=x>",
        "<b href=x>",
        "<link href=x>",
        "<iframe src=x srcdoc=y>",
        "<iframe srcdoc src=x>",
        "<script></script>",
        "<template><a href=x></template",
        "<svg",
        "<svg>",
        "<title><a href=x>"
      })
  void nothingIsFound(String page) {
    assertEquals(List.of(), found(page));
  }

  /** None of the link before them is told, as a parser finds that, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<select>",
        "<math>",
        "<frameset>",
        "<template shadowrootmode=open>",
        "<svg><a href=x></a></svg>",
        "<svg><script></script></svg>",
        "<svg><foreignObject></foreignObject></svg>",
        "<svg><title><b></b></title></svg>",
        "<svg><p></p></svg>",
        "<svg><g></svg>",
        "<svg></g></svg>",
        "<svg><!-- </svg> --></svg>",
        "<svg>1 < 2</svg>",
        "<svg><g"
      })
  void aParserHasToDecide(String rest) {
    assertEquals(List.of("a parser has to decide"), found("<a href=x>" + rest));
  }

  @Test
  void drawingsMayNestAsFarAsIconsDo() {
    assertEquals(List.of("LINK x"), found(nested(63) + "<a href=x>"));
    assertEquals(List.of("a parser has to decide"), found(nested(64) + "<a href=x>"));
  }

  private static String nested(int groups) {
    return "<svg>" + "<g>".repeat(groups) + "</g>".repeat(groups) + "</svg>";
  }

  @Test
  void anEmptyAddressIsOne() {
    assertEquals(List.of("LINK ", "LINK "), found("<a href><a href=''>"));
  }

  @Test
  void allOfManyAreFoundInTheirOrder() {
    List<String> expected = IntStream.range(0, 200).mapToObj(n -> "LINK " + n).toList();
    String page =
        IntStream.range(0, 200).mapToObj(n -> "<a href=" + n + ">").reduce("", String::concat);
    assertEquals(expected, found(page));
  }
}
