package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLocatorTest {

  /** "|" marks where the tag belongs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<html lang=en>\n<head>|\n<title>x</title></head>",
        "<HTML><HEAD\tprofile='>'>|<title>",
        "<!-- <head> --><!doctype html><!-- -- > <head> --!><html><!--><head>|",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' ''><head/>|",
        "<html a='<head>' b=\"<head>\" c=<head>\n</p></div>&#32;&Tab;\0<head>|</head>",
        "<!doctype html><html><html lang=en><head>|<head>",
      })
  void findsTheHeadsStartTag(String marked) {
    assertInstanceOf(HeadPosition.Explicit.class, assertFound(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n|<title>x</title>",
        "<!DOCTYPE html>|",
        "<html>\n<!-- x -->\n|<body>",
        "<html>|</head><head>",
        "<!doctype html>\n |text<head>",
        "<!doctype html>|&nbsp;<head>",
        "<!doctype html>|&#x2009;<head>",
        "<!doctype html>|&",
        "<!doctype html>|&Ta",
        "<!doctype html>&#32|",
        "|<meta charset=utf-8><html><head>",
        "|Warning: line 1<!DOCTYPE html><html><head><title>x</title>",
        "<html>|<header><head>",
        "<html>|<head",
      })
  void impliesTheHeadWhereAParserWould(String marked) {
    assertInstanceOf(HeadPosition.Implied.class, assertFound(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "text",
        "<p>a</p>",
        "<title>x</title>",
        "<!-- <html> -->",
        "<script>'<html>'</script>",
        "<textarea><html></textarea>",
        "<style><body></style>",
        "<noscript><body></noscript>",
        "<plaintext><html>",
        "<p title='<html>'>",
        "<svg><title><![CDATA[<html>]]></title></svg>",
        "</html>",
        "<header></header>",
        "<!-- unfinished <html>",
      })
  void leavesFragments(String fragment) {
    assertEquals(
        new HeadPosition.Fragment(), HeadLocator.locate(PageSource.of(fragment.getBytes(UTF_8))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<!doctype html, page-unreadable.doctype",
        "<!doctype html><!-- <head>, page-unreadable.comment",
        "<html><!-- <head> --, page-unreadable.comment",
        "<!doctype html><?php <head, page-unreadable.comment",
        "<meta charset=iso-2022-jp><html>, page-unreadable.encoding",
      })
  void reportsWhatCannotBeDoneSafely(String page, String key) {
    HeadPosition position = HeadLocator.locate(PageSource.of(page.getBytes(UTF_8)));
    assertEquals(HeadPosition.Unreadable.because(key), position);
  }

  @Test
  void reportsUtf16ThatLacksItsMark() {
    String page = "<!doctype html><head>";
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertEquals(
          HeadPosition.Unreadable.because("page-unreadable.encoding"),
          HeadLocator.locate(PageSource.of(page.getBytes(charset))));
    }
  }

  @Test
  void namesTheHtmlTag() {
    PageSource source = PageSource.of("<!-- --><html lang=en><head>".getBytes(UTF_8));
    HeadPosition.Found head =
        assertInstanceOf(HeadPosition.Found.class, HeadLocator.locate(source));
    assertEquals(
        Optional.of("<html lang=en>"), head.html().map(tag -> source.text(tag.start(), tag.end())));
  }

  @Test
  void readsOnlyThePagesOwnBytes() {
    byte[] buffer = "<p>x</p><html><head>".getBytes(UTF_8);
    assertEquals(new HeadPosition.Fragment(), HeadLocator.locate(PageSource.of(buffer, 8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1252", "shift_jis", "gb18030", "utf-16"})
  void changesNoOtherByte(String label) {
    byte[] before = ("<!doctype html>\r\n<meta charset=" + label + "><body>").getBytes(UTF_8);
    byte[] page = new byte[before.length + 256];
    System.arraycopy(before, 0, page, 0, before.length);
    for (int i = 0; i < 256; i++) {
      page[before.length + i] = (byte) i;
    }
    PageSource source = PageSource.of(page);
    String tagged = new String(Tagging.tagged(source, HeadLocator.locate(source)), ISO_8859_1);
    assertEquals(new String(page, ISO_8859_1), tagged.replace("<head>" + Tagging.HTML, ""));
    assertEquals(17, tagged.indexOf("<head>" + Tagging.HTML));
  }

  @Test
  void keepsAnOddByteAtTheEndOfUtf16() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      byte[] page = "\ufeff<html>\u0130\u3c00\ud83d\ude00<head>x".getBytes(charset);
      byte[] odd = java.util.Arrays.copyOf(page, page.length + 1);
      PageSource source = PageSource.of(odd);
      byte[] expected =
          ("\ufeff<html><head>" + Tagging.HTML + "\u0130\u3c00\ud83d\ude00<head>x")
              .getBytes(charset);
      assertArrayEquals(
          java.util.Arrays.copyOf(expected, expected.length + 1),
          Tagging.tagged(source, HeadLocator.locate(source)));
    }
  }

  private static HeadPosition assertFound(String marked) {
    String page = marked.replace("|", "");
    for (Charset charset : List.of(UTF_8, UTF_16)) {
      PageSource source = PageSource.of(page.getBytes(charset));
      HeadPosition position = HeadLocator.locate(source);
      String start = position instanceof HeadPosition.Implied ? "<head>" : "";
      assertEquals(
          marked.replace("|", start + Tagging.HTML),
          new String(Tagging.tagged(source, position), charset));
    }
    String bom = "\ufeff" + page;
    PageSource source = PageSource.of(bom.getBytes(UTF_8));
    HeadPosition position = HeadLocator.locate(source);
    assertEquals(
        marked.indexOf('|') + 3, assertInstanceOf(HeadPosition.Found.class, position).offset());
    return position;
  }
}
