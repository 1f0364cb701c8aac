package io.github.utmguard.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a page stand for characters.
 *
 * @param charset what its text is decoded with
 * @param bomLength bytes of the byte order mark; 0 if there is none
 * @param unitSize bytes of one unit: 2 for UTF-16, else 1
 * @param spliceable false where ASCII text cannot be put between two bytes safely
 */
public record PageEncoding(Charset charset, int bomLength, int unitSize, boolean spliceable) {
  static final PageEncoding UTF_8_BOM = new PageEncoding(StandardCharsets.UTF_8, 3, 1, true);
  static final PageEncoding UTF_16LE_BOM = new PageEncoding(StandardCharsets.UTF_16LE, 2, 2, true);
  static final PageEncoding UTF_16BE_BOM = new PageEncoding(StandardCharsets.UTF_16BE, 2, 2, true);

  static PageEncoding asciiCompatible(Charset charset) {
    return new PageEncoding(charset, 0, 1, true);
  }

  static PageEncoding unsafe() {
    return new PageEncoding(StandardCharsets.ISO_8859_1, 0, 1, false);
  }
}
