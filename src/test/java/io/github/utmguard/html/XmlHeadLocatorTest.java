package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.utmguard.finding.Message;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlHeadLocatorTest {
  private static final String XMLNS = "xmlns='http://www.w3.org/1999/xhtml'";

  /** In each page "|" marks where the tag belongs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html XMLNS><head>|<title/></head><body/></html>",
        "<html XMLNS><head>|</head ></html >",
        "<?xml version='1.0'?><!-- <head> --><?head <html>?><html XMLNS><head\n>|</head></html>",
        "<html XMLNS a='&lt;head>' b=\"'>\"><head>|</head></html>",
        "<html XMLNS><!-- <head/> --><![CDATA[ ]]><?x <head/>?>\n<head\tid='>'>|</head></html>",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://x.invalid/a[.dtd'>"
            + "<html XMLNS><head>|</head><body>&nbsp;</body></html>",
        "<!DOCTYPE html [<!-- ]> ' --><?pi ]> \"?><!ENTITY e ']><head>'>"
            + "<!ATTLIST p a CDATA \"]>'\">"
            + "]><html XMLNS><head>|</head></html>",
        "<!DOCTYPE html [<!ATTLIST html xmlns CDATA 'http://www.w3.org/1999/xhtml'>]>"
            + "<html><head>|</head></html>",
        "<!DOCTYPE html [<!ENTITY p \"<p XMLNS/>\">]><html XMLNS>&p;<head>|</head></html>",
        "<html XMLNS><svg xmlns='http://www.w3.org/2000/svg'><head/></svg>"
            + "<x xmlns=''><head/></x><head>|</head></html>",
        "<html XMLNS><head xmlns=''/><body><head/></body><head>|</head><head></head></html>",
        "<html XMLNS title='\u00e6 \ud83d\ude00'><head>|</head></html>",
      })
  void findsTheHead(String marked) {
    String page = marked.replace("XMLNS", XMLNS);
    assertEquals(page.replace("|", Tagging.xhtml("")), tagged(page.replace("|", ""), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h", "\u00e5-h"})
  void writesTheScriptUnderTheHeadsOwnPrefix(String prefix) {
    String page =
        "<html xmlns='http://www.w3.org/1999/xhtml'>"
            + "<P:head xmlns:P='http://www.w3.org/1999/xhtml' id='a'";
    for (Charset charset : List.of(UTF_8, UTF_16)) {
      assertEquals(
          page.replace("P", prefix)
              + ">"
              + Tagging.xhtml(prefix + ":")
              + "</"
              + prefix
              + ":head></html>",
          tagged(page.replace("P", prefix) + "/></html>", charset));
    }
  }

  @Test
  void opensAnEmptyHead() {
    String page = "<html %s>%s<body/></html>";
    assertEquals(
        page.formatted(XMLNS, "<head >" + Tagging.xhtml("") + "</head>"),
        tagged(page.formatted(XMLNS, "<head />"), UTF_8));
  }

  @Test
  void readsUtf16WithAByteOrderMark() {
    String page = "<?xml version='1.0' encoding='UTF-16'?><html " + XMLNS + " lang='\u010d'>";
    assertEquals(
        page + "<head>" + Tagging.xhtml("") + "</head></html>",
        tagged(page + "<head/></html>", UTF_16));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "just text",
        "<div " + XMLNS + "><head/></div>",
        "<html><head/></html>",
        "<html xmlns='http://www.w3.org/1999/XHTML'><head/></html>",
        "<x:html xmlns:x='urn:x'><head " + XMLNS + "/></x:html>",
        "<ui:composition xmlns:ui='urn:ui'/><ui:composition xmlns:ui='urn:ui'/>",
      })
  void leavesWhatIsNoXhtmlPage(String fragment) {
    assertEquals(new HeadPosition.Fragment(), locate(fragment.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html " + XMLNS + "><body/></html>",
        "<html " + XMLNS + "><HEAD/></html>",
        "<html " + XMLNS + "><head xmlns='urn:x'/><body><head/></body></html>",
        "<!DOCTYPE html [<!ENTITY h '<head/>'>]><html " + XMLNS + ">&h;<head/></html>",
      })
  void reportsAPageWithoutAHead(String page) {
    assertEquals("page-unreadable.xml-head", reason(page.getBytes(UTF_8)).key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html " + XMLNS + "><head><meta></head></html>",
        "<html " + XMLNS + "><head/></html><p/>",
        "<html " + XMLNS + "><head/><body>&nbsp;</body></html>",
        "<html " + XMLNS + "><head/><body><x:p/></body></html>",
        "<html " + XMLNS + "><head/><body>a & b</body></html>",
        "<html " + XMLNS + "><head/><body>\u0000</body></html>",
        "<html " + XMLNS + "><head/>",
        "<!-- <html>",
      })
  void reportsWhatBrowsersShowAsAnXmlError(String page) {
    assertEquals("page-unreadable.xml", reason(page.getBytes(UTF_8)).key());
  }

  @Test
  void saysWhereAPageIsBroken() {
    String page = "<html " + XMLNS + ">\n<head/>\n<body><br></body></html>";
    Message reason = reason(page.getBytes(UTF_8));
    assertEquals(List.of("3", "13"), reason.arguments().subList(0, 2));
    assertEquals(
        "The element type \"br\" must be terminated by the matching end-tag \"</br>\".",
        reason.arguments().get(2));
  }

  @Test
  void reportsBytesThatAreNotOfThePagesEncoding() {
    String page = "<html " + XMLNS + "><head/>\n<body>\u00e6</body></html>";
    Message reason = reason(page.getBytes(ISO_8859_1));
    assertEquals("page-unreadable.xml-bytes", reason.key());
    assertEquals(List.of("2", "7", "UTF-8"), reason.arguments());
    String declared = "<?xml version='1.0' encoding='iso-8859-1'?>" + page;
    assertInstanceOf(HeadPosition.Xml.class, locate(declared.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "iso-2022-jp", "ibm037", "x-unknown"})
  void reportsEncodingsThatCannotBeSplicedSafely(String label) {
    String page =
        "<?xml version='1.0' encoding='" + label + "'?><html " + XMLNS + "><head/></html>";
    assertEquals("page-unreadable.encoding", reason(page.getBytes(UTF_8)).key());
    assertEquals("page-unreadable.encoding", reason(page.getBytes(UTF_16LE)).key());
  }

  @Test
  void loadsNothingThatThePageRefersTo() {
    String page =
        "<!DOCTYPE html SYSTEM 'file:///nowhere/a.dtd' ["
            + "<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY % y SYSTEM 'file:///nowhere/y'>%y;"
            + "]><html XMLNS>&x;<head>|</head></html>";
    findsTheHead(page);
  }

  @Test
  void boundsTheExpansionOfEntities() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html [<!ENTITY e0 'lol'>");
    for (int i = 1; i < 40; i++) {
      page.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }
    page.append("]><html " + XMLNS + "><head/><body>&e39;</body></html>");
    Message reason =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> reason(page.toString().getBytes(UTF_8)));
    assertEquals("page-unreadable.xml", reason.key());
  }

  private static HeadPosition locate(byte[] page) {
    return XmlHeadLocator.locate(PageSource.ofXml(page, page.length));
  }

  private static Message reason(byte[] page) {
    return assertInstanceOf(HeadPosition.Unreadable.class, locate(page)).reason();
  }

  /** The tagged page, which has to be one that is found again. */
  private static String tagged(String page, Charset charset) {
    byte[] bytes = page.getBytes(charset);
    PageSource source = PageSource.ofXml(bytes, bytes.length);
    byte[] tagged = Tagging.tagged(source, XmlHeadLocator.locate(source));
    assertInstanceOf(HeadPosition.Xml.class, locate(tagged));
    return new String(tagged, charset);
  }
}
