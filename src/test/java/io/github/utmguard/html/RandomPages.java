package io.github.utmguard.html;

import java.util.List;
import java.util.Random;

/** Pages that are broken in the ways that matter to whoever looks for the head. */
public final class RandomPages {
  private static final List<String> BEFORE =
      List.of(
          "<!DOCTYPE html>",
          "<!doctype html PUBLIC \"a>b\" 'c'>",
          "<!DOCTYPE>",
          "<!DOCTYPEhtml",
          "<!doctyp>",
          "<!doctype html [<!ENTITY a \"b\">]>",
          "<!DOCTYPE html SYSTEM 'a",
          "<html>",
          "<HTML lang=en>",
          "<html a='>'>",
          "<html/>",
          "<head>",
          "<HEAD\n>",
          "<head/>",
          "<head a=\"",
          "<head a=b/>",
          "<head a='<head>'>",
          "</head>",
          "</html>",
          "</body>",
          "</br>",
          "</p>",
          "</title>",
          "</",
          "</>",
          "</ >",
          "< html>",
          "<",
          "<?xml version=\"1.0\"?>",
          "<?php",
          "<!--",
          "-->",
          "--!>",
          "<!-->",
          "<!--->",
          "<!---->",
          "<!----->",
          "<!-- <head> -->",
          "<!-- a --!>",
          "<!-- a -- b -->",
          "<!--a--!b-->",
          "<!--<!---->",
          "<!a>",
          "<!>",
          "<![CDATA[ <head> ]]>",
          "<!- a ->",
          "\u0000",
          "\r\n",
          "\r",
          "\f",
          "\u000b",
          "\u00a0",
          "\ufeff",
          "\u00e6",
          " ",
          "&#32;",
          "&#x9",
          "&Tab;",
          "&Tab",
          "&NewLine;",
          "&nbsp;",
          "&#0;",
          "&#13;",
          "&#12;",
          "&#xA;x",
          "&#",
          "&",
          "&#x",
          "&#000000000000000000032;",
          "&#99999999999999999999;",
          "<base>",
          "<meta charset=utf-8>",
          "<link>",
          "<template>",
          "<body>",
          "<frameset>",
          "<title>",
          "<x>",
          "<br>",
          "text");

  private static final List<String> AFTER =
      List.of(
          "<script>",
          "</script>",
          "<script><!--",
          "<script><!--<script>",
          "</script >",
          "</script/",
          "</SCRIPT\n",
          "--></script>",
          "<style>",
          "</style>",
          "</styl",
          "<title>",
          "</title>",
          "</title/>",
          "<textarea>",
          "</textarea>",
          "<noscript>",
          "</noscript>",
          "<noscript><head></noscript>",
          "<template>",
          "</template>",
          "<template><head></template>",
          "<plaintext>",
          "<xmp>",
          "</xmp>",
          "<iframe>",
          "</iframe>",
          "<noembed>",
          "<noframes>",
          "</noframes>",
          "<svg>",
          "<svg/>",
          "</svg>",
          "<math>",
          "</math>",
          "<mi>",
          "</mi>",
          "<annotation-xml encoding=text/html>",
          "<annotation-xml>",
          "</annotation-xml>",
          "<foreignObject>",
          "</foreignObject>",
          "<desc>",
          "<font>",
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
          "<option>",
          "<svg><title>",
          "<svg><style>",
          "<svg><script>",
          "<svg><style/>",
          "<svg><script/>",
          "<![CDATA[",
          "]]>",
          "<![CDATA[</svg>]]>",
          "<mglyph>",
          "<malignmark>",
          "<html>",
          "<html>",
          "<head>",
          "<head>",
          "<body>",
          "<body>",
          "<frameset>",
          "</frameset>",
          "<frame>",
          "<!DOCTYPE html>",
          "<a b='",
          "<a b=\"",
          "'>",
          "\">",
          "<a b=<html>",
          "<a <html>",
          "<a/=<html>",
          "<a = '<html>'>",
          "<a =''>",
          "x",
          " ",
          "\u0000",
          "<br>",
          "</br>",
          "<!--",
          "-->",
          "<input>",
          "<a",
          "<img src=x>");

  private RandomPages() {}

  /** The next page; the same for the same state of {@code random}. */
  public static String next(Random random) {
    StringBuilder page = new StringBuilder();
    int before = random.nextInt(7);
    for (int i = 0; i < before; i++) {
      page.append(pick(BEFORE, random));
    }
    int after = random.nextInt(8);
    for (int i = 0; i < after; i++) {
      page.append(pick(random.nextInt(4) == 0 ? BEFORE : AFTER, random));
    }
    if (page.length() > 0 && random.nextInt(4) == 0) {
      page.deleteCharAt(random.nextInt(page.length()));
    }
    return page.toString();
  }

  /** A piece of one. */
  static String piece(Random random) {
    return pick(random.nextBoolean() ? BEFORE : AFTER, random);
  }

  /** The page on one line, for a failure's message. */
  public static String quoted(String page) {
    StringBuilder text = new StringBuilder();
    page.chars()
        .forEach(c -> text.append(c < 0x20 || c > 0x7E ? "\\u%04x".formatted(c) : "" + (char) c));
    return text.toString();
  }

  private static String pick(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
