package io.github.utmguard.live.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of headers, whose bytes the JDK gives as characters of ISO-8859-1. */
final class HeaderText {
  private HeaderText() {}

  /** Browsers read UTF-8 in {@code Location}, where it is. */
  static String decode(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return value;
    }
  }
}
