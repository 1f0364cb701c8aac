package io.github.utmguard.campaign.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A sheet's text, from bytes that must be UTF-8.
 *
 * @param prefix what stands before the cells: a byte order mark, and the line {@code sep=;} by
 *     which a file tells Excel its separator
 * @param told the separator that this line tells
 * @param body the cells
 * @param firstLine the line of the file in which they begin
 */
record SheetText(String prefix, Optional<Character> told, String body, int firstLine) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Decodes a sheet; empty where that cannot be done, and the mistake says why. */
  static Optional<SheetText> of(byte[] content, SheetMistakes mistakes) {
    if (content.length > SheetLimits.BYTES) {
      mistakes.add(1, 1, "sheet.too-large", Integer.toString(SheetLimits.BYTES >> 20));
    } else if (isUtf16(content)) {
      mistakes.add(1, 1, "sheet.encoding-wide");
    } else {
      return decoded(content, mistakes).map(SheetText::of);
    }
    return Optional.empty();
  }

  /** By its byte order mark, or by the NUL in what would be a header otherwise. */
  private static boolean isUtf16(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || content[0] == 0 || content[1] == 0;
  }

  private static Optional<String> decoded(byte[] content, SheetMistakes mistakes) {
    String text = new String(content, StandardCharsets.UTF_8);
    // Only what was malformed, or this very character, is decoded to it.
    int replaced = text.indexOf('\uFFFD');
    if (replaced < 0 || Arrays.equals(content, text.getBytes(StandardCharsets.UTF_8))) {
      return Optional.of(text);
    }
    CharBuffer before = CharBuffer.allocate(text.length());
    ByteBuffer bytes = ByteBuffer.wrap(content);
    StandardCharsets.UTF_8.newDecoder().decode(bytes, before, true);
    TextPlace place = TextPlace.start(1).after(text, 0, before.position());
    String wrong = String.format("%02X", content[bytes.position()]);
    mistakes.add(place.line(), place.column(), "sheet.encoding", wrong);
    return Optional.empty();
  }

  private static SheetText of(String text) {
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int separator = start + 4;
    boolean tells = text.regionMatches(true, start, "sep=", 0, 4) && separator < text.length();
    int end = tells ? lineEnd(text, separator + 1) : -1;
    if (end < 0) {
      return new SheetText(text.substring(0, start), Optional.empty(), text.substring(start), 1);
    }
    Optional<Character> told = Optional.of(text.charAt(separator));
    return new SheetText(text.substring(0, end), told, text.substring(end), 2);
  }

  /** Behind the line end that stands there; -1 where there is none. */
  private static int lineEnd(String text, int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    boolean ends = text.startsWith("\n", at) || text.startsWith("\r", at);
    return ends ? at + 1 : -1;
  }
}
