package io.github.utmguard.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.Tries;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which links, scripts and frames a page has must be what a conforming parser says. */
class ParsedPageTest {
  private static final int PAGES = Tries.of(30_000);

  /** An element as {@link Node} writes it; text never has two spaces there. */
  private static final Pattern LEADING =
      Pattern.compile("( *)<(?:http\\S+ )?([a-z]+) .*? (?:href|src)=\"(u\\d+)\".*");

  private static final Pattern TEMPLATE = Pattern.compile("( *)<template .*");

  private static final List<String> PIECES =
      List.of(
          "<a href=#>",
          "<a href=#>",
          "<a href=#>x</a>",
          "</a>",
          "<iframe src=#></iframe>",
          "<iframe src=#>",
          "</iframe>",
          "<script src=#></script>",
          "<script src=#>",
          "</script>",
          "<script src=#/>",
          "<script><!-- ",
          "<script><!--<script>",
          "-->",
          "<style>",
          "</style>",
          "<title>",
          "</title>",
          "<textarea>",
          "</textarea>",
          "<noscript>",
          "</noscript>",
          "<noscript><a href=#>",
          "<template>",
          "</template>",
          "<xmp>",
          "</xmp>",
          "<noembed>",
          "</noembed>",
          "<noframes>",
          "</noframes>",
          "<svg>",
          "</svg>",
          "<svg/>",
          "<math>",
          "</math>",
          "<mi>",
          "</mi>",
          "<annotation-xml encoding=text/html>",
          "</annotation-xml>",
          "<foreignObject>",
          "</foreignObject>",
          "<desc>",
          "</desc>",
          "<svg><title>",
          "<svg><style>",
          "<svg><script>",
          "<svg><script/>",
          "<![CDATA[",
          "]]>",
          "<font color=a>",
          "<p>",
          "</p>",
          "<b>",
          "</b>",
          "<div>",
          "</div>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<caption>",
          "<form>",
          "</form>",
          "<button>",
          "</button>",
          "<li>",
          "</ul>",
          "<h1>",
          "</h1>",
          "<nobr>",
          "<br>",
          "</br>",
          "<!--",
          "<!-->",
          "--!>",
          "<img src=x>",
          "<image>",
          "<a/href=#/>",
          "<a b='<a href=#>",
          "'>",
          "<A HREF='#'>",
          "<a href=u0 href=#>",
          "text",
          "<head>",
          "<body>",
          "<body onload=x>",
          "<html a=b>",
          "</body>",
          "</html>",
          "</head>",
          "<plaintext>",
          "<listing>",
          "<object>",
          "</object>",
          "<p/>",
          "<colgroup>",
          "<option>",
          "<rt>",
          "<ruby>",
          "<hr>",
          "<pre>",
          "\n",
          "<tbody>",
          "<input type=hidden>");

  @Test
  void knowsTheSameLinksScriptsAndFramesAsAConformingParser() {
    Random random = new Random(20_250_702);
    for (int i = 0; i < PAGES; i++) {
      String page = page(random);
      if (ConformingTree.conforms(page)) {
        Set<String> expected = expected(ConformingTree.of(page).document().toString());
        assertEquals(expected, actual(page), () -> RandomPages.quoted(page));
      }
    }
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>");
    page.append(random.nextBoolean() ? "" : "<head></head><body>");
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      page.append(piece.replace("#", "u" + i));
    }
    return page.append("<a href=u9>x").toString();
  }

  /** The active elements of the tree, one a line, which are not within a template. */
  private static Set<String> expected(String tree) {
    Set<String> found = new TreeSet<>();
    Deque<Integer> templates = new ArrayDeque<>();
    for (String line : tree.lines().toList()) {
      int indent = line.length() - line.stripLeading().length();
      while (!templates.isEmpty() && templates.peek() >= indent && line.startsWith("<", indent)) {
        templates.pop();
      }
      Matcher leading = LEADING.matcher(line);
      if (leading.matches() && templates.isEmpty() && isLeading(leading.group(2))) {
        found.add(leading.group(2) + " " + leading.group(3));
      }
      if (TEMPLATE.matcher(line).matches()) {
        templates.push(indent);
      }
    }
    return found;
  }

  private static boolean isLeading(String name) {
    return Set.of("a", "script", "iframe").contains(name);
  }

  private static boolean isInTemplate(Element element) {
    return element.parents().stream()
        .anyMatch(
            parent ->
                parent.nameIs("template") && parent.tag().namespace().equals(Parser.NamespaceHtml));
  }

  private static Set<String> actual(String page) {
    ParsedPage parsed = ParsedPage.html(PageSource.of(page.getBytes(StandardCharsets.UTF_8)));
    Set<String> found = new TreeSet<>();
    for (Element element : parsed.document().select("a[href], script[src], iframe[src]")) {
      if (!isInTemplate(element)) {
        String name = element.nameIs("a") ? "href" : "src";
        String value = parsed.attribute(element, name).orElseThrow().value();
        if (value.matches("u\\d+")) {
          found.add(element.normalName() + " " + value);
        }
      }
    }
    return found;
  }

  private static List<PageSource> encodings() {
    String page =
        "<!doctype html><p><a title='\u2192&amp;' href=x>\u00e6</a><!-- c --><script>'\u2192'"
            + "</script><noscript><a href=y></noscript><a href=z>";
    return List.of(
        PageSource.of(page.getBytes(StandardCharsets.UTF_8)),
        PageSource.of(('\ufeff' + page).getBytes(StandardCharsets.UTF_8)),
        PageSource.of(('\ufeff' + page).getBytes(StandardCharsets.UTF_16LE)),
        PageSource.of(('\ufeff' + page).getBytes(StandardCharsets.UTF_16BE)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void knowsWhereThingsStand(PageSource source) {
    ParsedPage page = ParsedPage.html(source);
    Element link = page.document().expectFirst("a");
    int start = page.start(link);
    assertEquals(
        "<a title='\u2192&amp;' href=x>\u00e6</a>",
        source.text(start, page.end(link).orElseThrow()));
    assertEquals("<a title='\u2192&amp;' href=x>", source.text(start, page.endOfStartTag(link)));
    Node comment = link.nextSibling();
    assertEquals("<!-- c -->", source.text(page.start(comment), page.endOfLeaf(comment)));
    assertEquals(Optional.empty(), page.end(page.document().expectFirst("p")));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void decodesValuesAndScripts(PageSource source) {
    ParsedPage page = ParsedPage.html(source);
    Element link = page.document().expectFirst("a");
    AttributeValue title = page.attribute(link, "title").orElseThrow();
    assertEquals("\u2192&", title.value());
    assertEquals(source.byteOffset(title.offset()), source.byteOffset(page.start(link) + 10));
    assertEquals(Optional.empty(), page.attribute(link, "id"));
    Element script = page.document().expectFirst("script");
    assertEquals("'\u2192'", page.rawText(script));
    int quote = page.rawTextUnits(script).unitOf(2);
    assertEquals("'</script>", source.text(quote, quote + 10));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void keepsWhatStandsInNoscriptApart(PageSource source) {
    ParsedPage page = ParsedPage.html(source);
    assertEquals(List.of("x", "z"), page.document().select("a").eachAttr("href"));
    ParsedPage noscript = page.noscripts().get(0);
    Element link = noscript.document().expectFirst("a");
    assertEquals("<a href=y>", source.text(noscript.start(link), noscript.endOfStartTag(link)));
  }

  @Test
  void anEmptyElementOfXhtmlEndsWithItsStartTag() {
    byte[] bytes =
        "<html><p/><b>x</b><script>a<![CDATA[b]]></script></html>".getBytes(StandardCharsets.UTF_8);
    PageSource source = PageSource.ofXml(bytes, bytes.length);
    ParsedPage page = ParsedPage.xhtml(source);
    Element empty = page.document().expectFirst("p");
    Element bold = page.document().expectFirst("b");
    assertEquals("<p/>", source.text(page.start(empty), page.end(empty).orElseThrow()));
    assertEquals("<b>x</b>", source.text(page.start(bold), page.end(bold).orElseThrow()));
    assertEquals("a<![CDATA[b]]>", page.rawText(page.document().expectFirst("script")));
    PageSource html = PageSource.of("<!doctype html><b/>x".getBytes(StandardCharsets.UTF_8));
    ParsedPage parsed = ParsedPage.html(html);
    assertEquals(Optional.empty(), parsed.end(parsed.document().expectFirst("b")));
  }

  /** U+FFFF, which jsoup has for the end of the page; it can be met in UTF-16 alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>?</title>",
        "<style>?</style>",
        "<script>?</script>",
        "<!--?-->",
        "<!doctype ?>",
        "<p ? title=? class='?' id=\"?\">",
        "<b?>",
        "</?>",
        "?",
        "<svg><![CDATA[?]]></svg>",
        "<noscript>?<a></a></noscript>"
      })
  void pageGoesOnAfterANoncharacter(String before) {
    String page = "\uFEFF" + before.replace('?', '\uFFFF') + "<a href=u1>";
    for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
      PageSource source = PageSource.of(page.getBytes(charset));
      assertEquals(1, ParsedPage.html(source).document().select("a[href=u1]").size());
    }
  }

  @Test
  void leavesNulInTheBodyToTheParser() {
    String html = "<!doctype html><p><a href=x>l</p>\0<form></form>";
    ParsedPage page = ParsedPage.html(PageSource.of(html.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, page.document().select("body > form").size());
  }

  /** Chromium reads these pages so: NUL is nothing, and no frameset takes the head's link away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0<html><head><base href=a></head><frameset>",
        "<!doctype html>\n\0<html>\n\0 <head>\0<base href=a>\0</head>\0<frameset>",
        "<!doctype html>&#32;\0<!-- \0 --><base href=a>\0<frameset>"
      })
  void dropsNulAmongWhiteSpace(String html) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      byte[] bytes = ("\uFEFF" + html).getBytes(charset);
      ParsedPage page = ParsedPage.html(PageSource.of(bytes));
      Element base = page.document().expectFirst("head > base");
      assertEquals("<base href=a>", page.source().text(page.start(base), page.endOfStartTag(base)));
      assertEquals(1, page.document().select("html > frameset").size());
    }
  }
}
