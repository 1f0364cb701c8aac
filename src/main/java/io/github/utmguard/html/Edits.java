package io.github.utmguard.html;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Makes a page's new bytes from its old ones. */
public final class Edits {
  private Edits() {}

  /** The new bytes as pieces in order: what stays is not copied. */
  public static List<ByteBuffer> pieces(PageSource source, List<Edit> edits) {
    List<ByteBuffer> pieces = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits) {
      pieces.add(ByteBuffer.wrap(source.bytes(), at, edit.byteOffset() - at));
      pieces.add(ByteBuffer.wrap(edit.inserted()));
      at = edit.byteOffset() + edit.removedBytes();
    }
    pieces.add(ByteBuffer.wrap(source.bytes(), at, source.length() - at));
    return pieces;
  }

  /** The new bytes in one array. */
  public static byte[] apply(PageSource source, List<Edit> edits) {
    List<ByteBuffer> pieces = pieces(source, edits);
    ByteBuffer all = ByteBuffer.allocate(pieces.stream().mapToInt(ByteBuffer::remaining).sum());
    pieces.forEach(all::put);
    return all.array();
  }
}
