package io.github.utmguard.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Tells at which unit of a page a character of a decoded span stands.
 *
 * <p>It decodes the span once more instead of encoding its text, since a malformed sequence of one
 * byte becomes a U+FFFD of three. All questions together take time linear in the span while the
 * indices rise.
 */
public final class TextUnits {
  private static final int CHUNK = 8192;

  private final PageSource source;
  private final int start;
  private final ByteBuffer bytes;
  private final CharsetDecoder decoder;
  private final CharBuffer sink = CharBuffer.allocate(CHUNK);
  private int known;

  /** Knows the span of the source that begins at the unit {@code start}. */
  public TextUnits(PageSource source, int start) {
    this.source = source;
    this.start = start;
    int first = source.byteOffset(start);
    this.bytes = ByteBuffer.wrap(source.bytes(), first, source.byteOffset(source.end()) - first);
    this.decoder =
        source
            .encoding()
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** The unit of the character at {@code index} of the decoded span. */
  public int unitOf(int index) {
    if (source.encoding().unitSize() == 2) {
      return start + index;
    }
    if (index < known) {
      bytes.position(source.byteOffset(start));
      decoder.reset();
      known = 0;
    }
    while (known < index) {
      sink.clear().limit(Math.min(CHUNK, index - known));
      decoder.decode(bytes, sink, true);
      if (sink.position() == 0) {
        break;
      }
      known += sink.position();
    }
    return bytes.position();
  }
}
