package io.github.utmguard.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of a page, and its units: what an HTML parser's positions count.
 *
 * <p>In ASCII-compatible encodings a unit is a byte. In UTF-16 it is two, and {@link #units} holds
 * the ASCII ones as they are and all others as {@code -1}, so that one reader serves both.
 */
public final class PageSource {
  private final byte[] bytes;
  private final int length;
  private final PageEncoding encoding;
  private final Optional<Token> declaration;
  private final boolean encodingGiven;
  private final byte[] units;
  private final int start;
  private final int end;

  private PageSource(byte[] bytes, int length, PageEncoding encoding, Optional<Token> declaration) {
    this(bytes, length, encoding, declaration, false);
  }

  private PageSource(
      byte[] bytes,
      int length,
      PageEncoding encoding,
      Optional<Token> declaration,
      boolean encodingGiven) {
    this.encodingGiven = encodingGiven;
    this.bytes = bytes;
    this.length = length;
    this.encoding = encoding;
    this.declaration = declaration;
    boolean wide = encoding.unitSize() == 2;
    this.units = wide ? narrow(bytes, length, encoding) : bytes;
    this.start = wide ? 0 : encoding.bomLength();
    this.end = wide ? units.length : length;
  }

  /** Reads the first {@code length} bytes of {@code bytes}, which is not copied. */
  public static PageSource of(byte[] bytes, int length) {
    EncodingSniffer.Sniffed sniffed = EncodingSniffer.sniff(bytes, length);
    return new PageSource(bytes, length, sniffed.encoding(), sniffed.declaration());
  }

  /** Reads the first {@code length} bytes of an XHTML page; {@code bytes} is not copied. */
  public static PageSource ofXml(byte[] bytes, int length) {
    return new PageSource(bytes, length, XmlEncoding.sniff(bytes, length), Optional.empty());
  }

  /**
   * Reads a page from a server; {@code bytes} is not copied.
   *
   * @param charset the charset that its header gives, which only a byte order mark overrules
   */
  public static PageSource of(byte[] bytes, int length, Optional<String> charset) {
    EncodingSniffer.Sniffed sniffed = EncodingSniffer.sniff(bytes, length, charset);
    boolean given = EncodingSniffer.givenByServer(bytes, length, charset).isPresent();
    return new PageSource(bytes, length, sniffed.encoding(), sniffed.declaration(), given);
  }

  /** As {@link #of(byte[], int, Optional)}, for an XHTML page (RFC 7303, section 3). */
  public static PageSource ofXml(byte[] bytes, int length, Optional<String> charset) {
    return EncodingSniffer.givenByServer(bytes, length, charset)
        .map(encoding -> new PageSource(bytes, length, encoding, Optional.empty(), true))
        .orElseGet(() -> ofXml(bytes, length));
  }

  /** Reads the whole array, which is not copied. */
  public static PageSource of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  private static byte[] narrow(byte[] bytes, int length, PageEncoding encoding) {
    int high = encoding.charset().equals(StandardCharsets.UTF_16BE) ? 0 : 1;
    byte[] units = new byte[(length - encoding.bomLength()) / 2];
    for (int i = 0; i < units.length; i++) {
      int at = encoding.bomLength() + 2 * i;
      byte low = bytes[at + 1 - high];
      units[i] = bytes[at + high] == 0 && low >= 0 ? low : -1;
    }
    return units;
  }

  /** The page's bytes; those from {@link #length} on are not part of it. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  public PageEncoding encoding() {
    return encoding;
  }

  /** The {@code meta} tag that declared the encoding in time. */
  Optional<Token> declaration() {
    return declaration;
  }

  /** True where a server's header decided the encoding, so that the page need not declare it. */
  boolean isEncodingGiven() {
    return encodingGiven;
  }

  /** The page's units; only those from {@link #start} to {@link #end} are part of it. */
  public byte[] units() {
    return units;
  }

  /** The first unit after the byte order mark. */
  public int start() {
    return start;
  }

  /** One past the last unit. */
  public int end() {
    return end;
  }

  /** True where an ASCII text in lower case stands somewhere in the page, whatever its case. */
  public boolean holds(String lowerCase) {
    return Ascii.contains(units, start, end, lowerCase);
  }

  /** The byte at which a unit begins. */
  public int byteOffset(int unit) {
    return encoding.unitSize() == 2 ? encoding.bomLength() + 2 * unit : unit;
  }

  /** The unit that begins at a byte. */
  public int unitAt(int byteOffset) {
    return encoding.unitSize() == 2 ? (byteOffset - encoding.bomLength()) / 2 : byteOffset;
  }

  /** The text of a span of units, decoded in the page's encoding. */
  public String text(int from, int to) {
    int first = byteOffset(from);
    if (encoding.unitSize() == 2) {
      return wideText(first, to - from);
    }
    return new String(bytes, first, byteOffset(to) - first, encoding.charset());
  }

  /**
   * A unit is a character each, while Java's decoder makes one of a lone surrogate and its next.
   */
  private String wideText(int first, int units) {
    int high = encoding.charset().equals(StandardCharsets.UTF_16BE) ? 0 : 1;
    char[] characters = new char[units];
    for (int i = 0; i < units; i++) {
      int at = first + 2 * i;
      characters[i] = (char) ((bytes[at + high] & 0xFF) << 8 | (bytes[at + 1 - high] & 0xFF));
    }
    return new String(characters);
  }

  /** The bytes that stand for a text in this page. */
  public byte[] encode(String text) {
    return text.getBytes(encoding.charset());
  }
}
