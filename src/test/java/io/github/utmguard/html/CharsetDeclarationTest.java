package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetDeclarationTest {
  private static final String META = "<meta charset=utf-8>";
  private static final String FILLER = "<!--" + "x".repeat(1100) + "-->";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><head>FILLER|META",
        "<!DOCTYPE html>FILLER<title>x</title>|META",
        "<head>FILLER<script>'</head>'</script><noscript><body></noscript>\n</p>|META<body>",
        "<head>FILLER<template><meta charset=latin1><p>x</p></template>|META",
        "<head><meta charset=unknown>FILLER|META",
        "<head>FILLER<meta name=a content='text/html; charset=latin1'>|META",
        "<head>FILLER|<meta content='text/html;charset=utf-8' http-equiv=Content-Type>",
      })
  void findsTheDeclarationThatBrowsersMayMiss(String marked) {
    String page = filled(marked);
    int start = page.indexOf('|');
    int end = page.indexOf('>', start);
    assertEquals(
        Optional.of(new CharsetDeclaration(start, end)), late(page.replace("|", ""), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<head>FILLER<title>x</title></head>",
        "<head>META FILLER META",
        "META<head>FILLER META",
        "<head>FILLER</head>META",
        "<head>FILLER x META",
        "<head>FILLER<p>META",
        "<head>FILLER<body>META",
        "<head>FILLER<!-- META --><script>META</script><noscript>META</noscript>",
        "<head>FILLER<template>META</template>",
        "<head>FILLER<meta charset=unknown>",
        "FILLER META",
        "<head><script>'<!--'</script>META",
        "\ufeff<head>FILLER META",
      })
  void isContentOtherwise(String page) {
    assertEquals(Optional.empty(), late(filled(page), UTF_8));
  }

  @Test
  void isContentWithUtf16() {
    assertEquals(Optional.empty(), late(filled("<head>FILLER META"), UTF_16));
  }

  @Test
  void isContentWhereTheServerSaysIt() {
    byte[] page = filled("<head>FILLER META").getBytes(UTF_8);
    PageSource source = PageSource.of(page, page.length, Optional.of("utf-8"));
    assertEquals(Optional.empty(), CharsetDeclaration.late(source, HeadLocator.locate(source)));
  }

  @Test
  void countsToTheVeryByte() {
    String early = "<head>" + " ".repeat(1024 - 6 - META.length()) + META;
    assertEquals(Optional.empty(), late(early, UTF_8));
    assertEquals(
        Optional.of(new CharsetDeclaration(1005, 1025)),
        late(early.replace(META, " " + META), UTF_8));
  }

  @Test
  void tellsWhetherAnInsertionPushesTheDeclarationOut() {
    PageSource page = source("<head>" + " ".repeat(800) + META, UTF_8);
    int room = 1024 - 6 - 800 - META.length();
    assertFalse(CharsetDeclaration.pushedBeyond(page, 6, room));
    assertTrue(CharsetDeclaration.pushedBeyond(page, 6, room + 1));
    assertTrue(CharsetDeclaration.pushedBeyond(page, 806, Integer.MAX_VALUE));
    assertFalse(CharsetDeclaration.pushedBeyond(page, 806 + META.length(), room + 1));
    assertFalse(
        CharsetDeclaration.pushedBeyond(source(filled("<head>FILLER META"), UTF_8), 6, 999));
    assertFalse(CharsetDeclaration.pushedBeyond(source("\ufeff<head>" + META, UTF_8), 9, 1024));
  }

  private static String filled(String page) {
    return page.replace("FILLER", FILLER).replace("META", META);
  }

  private static PageSource source(String page, Charset charset) {
    return PageSource.of(page.getBytes(charset));
  }

  private static Optional<CharsetDeclaration> late(String page, Charset charset) {
    PageSource source = source(page, charset);
    return CharsetDeclaration.late(source, HeadLocator.locate(source));
  }
}
