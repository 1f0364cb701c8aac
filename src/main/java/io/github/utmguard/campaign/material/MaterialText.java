package io.github.utmguard.campaign.material;

import io.github.utmguard.html.PageEncoding;
import io.github.utmguard.html.PageSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes materials: markup as a browser does, and other texts by what their bytes look like.
 *
 * <p>Exports of ad platforms are UTF-16 with a byte order mark, spreadsheets of older Windows write
 * its own code page. Nothing but addresses is read, so that a wrong guess does little harm.
 */
final class MaterialText {
  /** How much of a text without a byte order mark is looked at for zero bytes. */
  private static final int SAMPLE = 1024;

  private MaterialText() {}

  /** The text without its byte order mark. */
  static String of(byte[] bytes, int length, MaterialKind kind) {
    PageEncoding encoding =
        switch (kind) {
          case HTML -> PageSource.of(bytes, length).encoding();
          case XML, MARKDOWN, TEXT, TABLE -> PageSource.ofXml(bytes, length).encoding();
        };
    int bom = encoding.bomLength();
    boolean known = bom > 0 || (kind.isMarkup() && encoding.spliceable());
    return known
        ? new String(bytes, bom, length - bom, encoding.charset())
        : unmarked(bytes, length);
  }

  /** True for a file that is no text, whatever its name says. */
  static boolean isBinary(String text) {
    return text.indexOf('\0') >= 0;
  }

  private static String unmarked(byte[] bytes, int length) {
    int[] zeros = new int[2];
    int sample = Math.min(length, SAMPLE) & ~1;
    for (int i = 0; i < sample; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    // Every second byte of mostly Latin letters in UTF-16 is zero.
    if (zeros[0] * 4 > sample && zeros[1] == 0) {
      return new String(bytes, 0, length, StandardCharsets.UTF_16BE);
    }
    if (zeros[1] * 4 > sample && zeros[0] == 0) {
      return new String(bytes, 0, length, StandardCharsets.UTF_16LE);
    }
    try {
      ByteBuffer whole = ByteBuffer.wrap(bytes, 0, length);
      return StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, 0, length, oneByte());
    }
  }

  /** A runtime image may lack the extended charsets; then only non-ASCII text is misread. */
  private static Charset oneByte() {
    return Charset.isSupported("windows-1252")
        ? Charset.forName("windows-1252")
        : StandardCharsets.ISO_8859_1;
  }
}
