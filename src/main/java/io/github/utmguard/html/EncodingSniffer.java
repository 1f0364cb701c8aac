package io.github.utmguard.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds a page's encoding from its bytes (HTML standard, section 13.2.3.2). */
final class EncodingSniffer {
  /** A declaration has to be whole within these first bytes of the page. */
  static final int PRESCAN_BYTES = 1024;

  /** So many tell UTF-32 from UTF-16. */
  private static final int UTF_32_BYTES = 64;

  /** Unicode's planes are numbered from 0 to this. */
  private static final int LAST_PLANE = 0x10;

  private EncodingSniffer() {}

  /**
   * A page's encoding.
   *
   * @param declaration the {@code meta} tag that decided, if one did
   */
  record Sniffed(PageEncoding encoding, Optional<Token> declaration) {}

  static Sniffed sniff(byte[] bytes, int length) {
    return byteOrder(bytes, length)
        .map(encoding -> new Sniffed(encoding, Optional.empty()))
        .orElseGet(() -> declared(bytes, length));
  }

  /**
   * The same for a page from a server, whose header comes right after a byte order mark.
   *
   * @param label the charset that the header gives
   */
  static Sniffed sniff(byte[] bytes, int length, Optional<String> label) {
    return givenByServer(bytes, length, label)
        .map(encoding -> new Sniffed(encoding, Optional.empty()))
        .orElseGet(() -> sniff(bytes, length));
  }

  /** The encoding that the header decides: none where there is a mark, or no such label. */
  static Optional<PageEncoding> givenByServer(byte[] bytes, int length, Optional<String> label) {
    return byteOrderMark(bytes, length).isPresent()
        ? Optional.empty()
        : label.flatMap(EncodingLabels::ofServer);
  }

  /**
   * The encoding that the first bytes give away by themselves, by a byte order mark or by width.
   */
  static Optional<PageEncoding> byteOrder(byte[] bytes, int length) {
    return byteOrderMark(bytes, length)
        .or(
            () ->
                isUnmarkedUtf16(bytes, length)
                    ? Optional.of(PageEncoding.unsafe())
                    : Optional.empty());
  }

  private static Optional<PageEncoding> byteOrderMark(byte[] bytes, int length) {
    // No mark begins with ASCII, as nearly all pages do.
    if (length == 0 || bytes[0] >= 0) {
      return Optional.empty();
    }
    if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(PageEncoding.UTF_8_BOM);
    }
    if (starts(bytes, length, 0xFF, 0xFE)) {
      boolean utf32 = isMarkedUtf32(bytes, length);
      return Optional.of(utf32 ? PageEncoding.unsafe() : PageEncoding.UTF_16LE_BOM);
    }
    if (starts(bytes, length, 0xFE, 0xFF)) {
      return Optional.of(PageEncoding.UTF_16BE_BOM);
    }
    return Optional.empty();
  }

  /**
   * UTF-32's mark, and characters of four bytes each after it, the last two of which are nearly
   * empty: a browser knows no UTF-32 (Encoding standard, section 4.2), and would read UTF-16 in
   * which every second character is NUL.
   */
  private static boolean isMarkedUtf32(byte[] bytes, int length) {
    if (!starts(bytes, length, 0xFF, 0xFE, 0, 0)) {
      return false;
    }
    int end = Math.min(length, UTF_32_BYTES);
    for (int last = 7; last < end; last += 4) {
      if (bytes[last] != 0 || (bytes[last - 1] & 0xFF) > LAST_PLANE) {
        return false;
      }
    }
    return true;
  }

  private static Sniffed declared(byte[] bytes, int length) {
    return MetaPrescan.declaration(bytes, Math.min(length, PRESCAN_BYTES))
        .map(found -> new Sniffed(found.encoding(), Optional.of(found.meta())))
        .orElse(
            new Sniffed(PageEncoding.asciiCompatible(StandardCharsets.UTF_8), Optional.empty()));
  }

  /** "<" and a following ASCII character, both two bytes wide: what an editor wrote as UTF-16. */
  private static boolean isUnmarkedUtf16(byte[] bytes, int length) {
    if (length < 4) {
      return false;
    }
    boolean little = bytes[0] == '<' && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0;
    boolean big = bytes[0] == 0 && bytes[1] == '<' && bytes[2] == 0 && bytes[3] != 0;
    return little || big;
  }

  private static boolean starts(byte[] bytes, int length, int... prefix) {
    if (length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
