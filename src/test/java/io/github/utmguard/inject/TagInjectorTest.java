package io.github.utmguard.inject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.settings.ExistingTag;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagInjectorTest {
  private static final String TAG = Planned.TAG.html();
  private static final String SCRIPT =
      "<script src=\"https://online2.superoffice.com/Cust777/cs/javascript/utm.js\"></script>";
  private static final String COMMENT = "<!-- SuperOffice UTM tag -->";

  private static byte[] bytes(String page) {
    return page.getBytes(UTF_8);
  }

  /** Pages in which OLD stands for what is taken out, and TAG for where the tag comes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><head>TAG<title>t</title>OLD</head><body>",
        "<!doctype html>\r\n<HEAD >TAG\r\n<title>t</title>\r\nOLD\r\n</HEAD>\r\n<body>\r\n",
        "<head>TAGOLD<title>t</title>",
        "<head>TAG<title>t</title></head><body><p>aOLDb</p>OLD",
        "<head>TAG<title>t</title></head>\nOLD\n<body>",
        "<head>TAGOLDOLDOLD",
        "<head>TAG</head><body><div>OLD</div></body></html>OLD",
        "<head>TAG</head><table><tr><td>OLD</table>",
        "<!-- <head> --><head>TAG<!-- more -->OLD",
        "<head>TAG<script>var a = '<head>';</script>OLD",
      })
  void oldTagsAreTakenOutWithTheirCommentsAndNothingElse(String page) {
    String[] olds = {
      SCRIPT,
      COMMENT + "\n" + SCRIPT,
      COMMENT + "\r\n\t " + SCRIPT,
      "<!--superoffice UTM tag-->" + SCRIPT,
      SCRIPT.replace("Cust777", "CustXXXXX"),
      SCRIPT.replace("<script ", "<SCRIPT async DEFER ").replace("</script>", "</Script >"),
      SCRIPT.replace("https:", ""),
      SCRIPT.replace("utm.js", "utm&#46;js"),
      SCRIPT.replace("javascript", "java%73cript"),
    };
    for (String old : olds) {
      Planned planned = Planned.inject(bytes(page.replace("TAG", "").replace("OLD", old)));
      assertEquals(page.replace("TAG", TAG).replace("OLD", ""), planned.text(), planned.reason());
      assertFalse(Planned.inject(planned.bytes()).changed(), "a second run");
    }
  }

  @Test
  void takesOutATagWhoseAddressIsRelativeToTheBaseElement() {
    String page = "<!doctype html><head>TAG<base href='https://online2.superoffice.com/Cust7/'>OLD";
    String old = "<script src='cs/javascript/utm.js'></script>";
    Planned planned = Planned.inject(bytes(page.replace("TAG", "").replace("OLD", old)));
    assertEquals(page.replace("TAG", TAG).replace("OLD", ""), planned.text(), planned.reason());
  }

  @Test
  void takesOutAnEmptyElementOfXhtml() {
    String page =
        "<html xmlns='http://www.w3.org/1999/xhtml'><head>TAG<title>t</title>OLD</head></html>";
    for (String old : new String[] {"", COMMENT + "\n"}) {
      String script = old + SCRIPT.replace("></script>", " />");
      Planned planned = Planned.injectXhtml(bytes(page.replace("TAG", "").replace("OLD", script)));
      String tagged = page.replace("TAG", Planned.TAG.xhtml("")).replace("OLD", "");
      assertEquals(tagged, planned.text(), planned.reason());
      assertEquals(
          page.replace("TAG", "").replace("OLD", ""),
          Planned.removeXhtml(bytes(page.replace("TAG", script).replace("OLD", ""))).text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- SCRIPT -->",
        "<noscript>SCRIPT</noscript>",
        "<template>SCRIPT</template>",
        "<textarea>SCRIPT</textarea>",
        "<svg>SCRIPT</svg>",
        "<p title='SCRIPT'>",
        "<pre>&lt;script src=https://online2.superoffice.com/Cust777/cs/javascript/utm.js></pre>",
        "<script src='/javascript/utm.js'></script>",
        "<script src='https://online2.superoffice.com/Cust777/cs/javascript/utm.js.map'></script>",
        "<link rel=preload href='https://online2.superoffice.com/Cust777/cs/javascript/utm.js'>",
        "<script>load('https://online2.superoffice.com/Cust777/cs/javascript/utm.js')</script>",
        COMMENT,
      })
  void whatIsNoActiveTagStays(String inert) {
    String rest = "<title>t</title></head><body>" + inert.replace("SCRIPT", SCRIPT);
    Planned planned = Planned.inject(bytes("<head>" + rest));
    assertEquals("<head>" + TAG + rest, planned.text());
    assertEquals(0, planned.oldTags());
    assertFalse(Planned.inject(planned.bytes()).changed());
    assertEquals("<head>" + rest, Planned.remove(planned.bytes()).text());
  }

  @Test
  void commentThatIsNotTheTagsOwnStays() {
    for (String between : new String[] {"x", "</p>", "<head>", "<!-- a -->", "&#32;"}) {
      String before = "<head></head><body>" + COMMENT + between;
      assertEquals(
          "<head>" + TAG + before.substring(6), Planned.inject(bytes(before + SCRIPT)).text());
    }
  }

  @Test
  void tagThatCannotBeTakenOutAloneIsRefusedAndNamed() {
    for (String page :
        new String[] {
          "<head></head><svg><script/><p>" + SCRIPT + "</svg>",
          "<head></head><body><script src=//online2.superoffice.com/Cust777/cs/javascript/utm.js>",
          "<head></head><p></body>" + SCRIPT + "\n<!-- generated -->",
          "<head></head></body>" + SCRIPT + "\0<!-- generated -->",
          "<p><b>x</p>" + COMMENT + " " + SCRIPT + "<!doctype html>",
          "<head></head><p>two line ends\r" + SCRIPT + SCRIPT + "\nbut one without the tags",
        }) {
      Planned planned = Planned.inject(bytes(page));
      assertFalse(planned.changed(), page);
      assertTrue(
          planned.reason().contains("Remove it in the page's template")
              || planned.reason().contains("Close its <svg> scripts"),
          page + ": " + planned.reason());
    }
  }

  @Test
  void svgScriptThatNoTagStandsNearIsNoObstacle() {
    String svg = "</head><body><svg><script href=x.js /></svg><a href='b%75g'>utm.js</a>";
    Planned planned = Planned.inject(bytes("<head>" + svg));
    assertEquals("<head>" + TAG + svg, planned.text());
    assertEquals("", Planned.inject(planned.bytes()).reason());
    assertEquals("<head>" + svg, Planned.remove(planned.bytes()).text());
    String cdata = "<svg><script><![CDATA[ if (a<b) ]]></script></svg>";
    assertEquals("<head>" + TAG + cdata, Planned.inject(bytes("<head>" + cdata + SCRIPT)).text());
  }

  @Test
  void keepLeavesAnyTagAndFailNamesIt() {
    byte[] tagged = bytes("<head><title>t</title>" + SCRIPT);
    assertFalse(Planned.inject(tagged, ExistingTag.KEEP).changed());
    assertEquals("", Planned.inject(tagged, ExistingTag.KEEP).reason());
    Planned failed = Planned.inject(tagged, ExistingTag.FAIL);
    assertFalse(failed.changed());
    assertEquals(
        "The page already has a tag"
            + " (https://online2.superoffice.com/Cust777/cs/javascript/utm.js), and existing=fail"
            + " refuses to touch it. Remove it from the page's template, or use"
            + " existing=replace.",
        failed.reason());
    byte[] right = bytes("<head>" + TAG);
    for (ExistingTag existing : ExistingTag.values()) {
      assertEquals("<head>" + TAG, Planned.inject(bytes("<head>"), existing).text());
      assertFalse(Planned.inject(right, existing).changed());
      assertEquals("", Planned.inject(right, existing).reason(), "a second run is no failure");
    }
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of(StandardCharsets.UTF_16LE, "\ufeff"),
        Arguments.of(StandardCharsets.UTF_16BE, "\ufeff"),
        Arguments.of(UTF_8, "\ufeff"),
        Arguments.of(UTF_8, ""),
        Arguments.of(Charset.forName("windows-1252"), "<meta charset=windows-1252>"),
        Arguments.of(Charset.forName("Shift_JIS"), "<meta charset=shift_jis>"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void bytesOfOtherEncodingsStay(Charset charset, String first) {
    boolean bom = first.equals("\ufeff");
    String before = (bom ? first : "") + "<!doctype html>\r\n<html>\r\n<head>";
    String after = (bom ? "" : first) + "\r\n<title>\u00fc\u30bd</title>\r\n</head>";
    for (String old : new String[] {"", COMMENT + "\r\n" + SCRIPT}) {
      byte[] page = (before + after + old + "\r\n<p>\u30bd\r\n").getBytes(charset);
      byte[] tagged = (before + TAG + after + "\r\n<p>\u30bd\r\n").getBytes(charset);
      Planned planned = Planned.inject(page);
      assertArrayEquals(tagged, planned.bytes());
      assertFalse(Planned.inject(tagged).changed());
      byte[] plain = (before + after + "\r\n<p>\u30bd\r\n").getBytes(charset);
      assertArrayEquals(plain, Planned.remove(tagged).bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h:"})
  void xhtmlStaysWellFormedAndIdempotent(String prefix) {
    String xmlns = prefix.isEmpty() ? "xmlns" : "xmlns:h";
    String page =
        "<?xml version=\"1.0\"?>\r\n<$html %s='http://www.w3.org/1999/xhtml'>TAG<$body>OLD</$body></$html>"
            .formatted(xmlns);
    String old = (COMMENT + "\n" + SCRIPT).replace("script src", "$script src");
    old = old.replace("</script", "</$script");
    String tag = Planned.TAG.xhtml(prefix);
    String[][] heads = {
      {"<$head><$title>t</$title></$head>", "<$head>" + tag + "<$title>t</$title></$head>"},
      {"<$head/>", "<$head>" + tag + "</$head>"},
      {"<$head>" + tag + "</$head>", "<$head>" + tag + "</$head>"},
    };
    for (String[] head : heads) {
      String before = page.replace("TAG", head[0]).replace("OLD", old).replace("$", prefix);
      String after = page.replace("TAG", head[1]).replace("OLD", "").replace("$", prefix);
      Planned planned = Planned.injectXhtml(bytes(before));
      assertEquals(after, planned.text(), planned.reason());
      Planned again = Planned.injectXhtml(planned.bytes());
      assertEquals("", again.reason());
      assertFalse(again.changed());
      assertEquals(
          after.replace(tag, ""), Planned.removeXhtml(planned.bytes()).text(), "tag removed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html>\n|<title>t</title>",
        "<!doctype html><html>\r\n|<body>",
        "<html lang=en>|<link rel=x><p>",
        "<!doctype html>|text",
        "<!doctype html>|",
      })
  void impliedHeadIsWrittenToo(String page) {
    Planned planned = Planned.inject(bytes(page.replace("|", "")));
    assertEquals(page.replace("|", "<head>" + TAG), planned.text());
    assertFalse(Planned.inject(planned.bytes()).changed());
  }

  @Test
  void tagThatImpliesTheHeadIsReplacedInItsPlace() {
    String page = "<!doctype html>\n|\n<title>t</title>";
    byte[] old = bytes(page.replace("|", COMMENT + "\n" + SCRIPT));
    assertEquals(page.replace("|", "<head>" + TAG), Planned.inject(old).text());
    assertEquals(page.replace("|", "<head>"), Planned.remove(old).text());
  }

  @Test
  void removingGivesTheOriginalBytesBack() {
    for (String page :
        new String[] {
          "<head></head>",
          "\ufeff<!DOCTYPE html>\r\n<html><head >\r\n<title>\u00e6</title>\r\n</head>\0\r\n",
          "<head><!-- a --><script>x</script></head><body>\n<p>text",
        }) {
      assertEquals(page, Planned.remove(Planned.inject(bytes(page)).bytes()).text());
    }
  }
}
