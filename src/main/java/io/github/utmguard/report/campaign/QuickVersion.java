package io.github.utmguard.report.campaign;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What all QR codes of one size have in common, with error correction of level M and the mask 2:
 * the patterns that scanners find it by, and where the bits of its content stand.
 */
final class QuickVersion {
  /** As good as the others for any scanner of today, for a code says which one it has. */
  static final int MASK = 2;

  static final int LARGEST = 40;

  /** Check bytes of a block, by version (ISO/IEC 18004, table 9, as the next). */
  private static final int[] CHECK = {
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28
  };

  private static final int[] BLOCKS = {
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25,
    26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49
  };

  private final int number;
  private final int size;
  private final int[] order;

  /** The patterns, and the mask where content goes: content is put in by flipping. */
  private final PackedModules patterns;

  QuickVersion(int number) {
    this.number = number;
    this.size = 17 + 4 * number;
    this.order = zigzag().filter(at -> !isPattern(at % size, at / size)).toArray();
    this.patterns = new PackedModules(size);
    io.nayuki.qrcodegen.QrCode empty =
        io.nayuki.qrcodegen.QrCode.encodeSegments(
            List.of(QrSegment.makeBytes(new byte[0])), Ecc.MEDIUM, number, number, MASK, false);
    PackedModules all = PackedModules.of(empty);
    for (int at = 0; at < size * size; at++) {
      patterns.set(at, all.isDark(at));
    }
    for (int i = 0; i < bytes() * 8; i++) {
      patterns.set(order[i], order[i] % size % 3 == 0);
    }
  }

  int number() {
    return number;
  }

  int blocks() {
    return BLOCKS[number - 1];
  }

  int checkBytes() {
    return CHECK[number - 1];
  }

  /** How many it holds, check bytes included. */
  int bytes() {
    return order.length / 8;
  }

  /** How many of them are no check bytes. */
  int dataBytes() {
    return bytes() - blocks() * checkBytes();
  }

  /** The symbol that holds some bytes, as many as it can. */
  PackedModules symbol(byte[] content) {
    PackedModules symbol = patterns.copy();
    for (int i = 0; i < content.length * 8; i++) {
      if ((content[i >> 3] & (0x80 >> (i & 7))) != 0) {
        symbol.flip(order[i]);
      }
    }
    return symbol;
  }

  /** Two columns at a time from the right, up and down (ISO/IEC 18004, 7.7.3), past the timing. */
  private IntStream zigzag() {
    return IntStream.range(0, size / 2)
        .map(pair -> size - 1 - 2 * pair)
        .map(right -> right <= 6 ? right - 1 : right)
        .flatMap(
            right ->
                IntStream.range(0, 2 * size)
                    .map(
                        i -> {
                          int y = ((right + 1) & 2) == 0 ? size - 1 - i / 2 : i / 2;
                          return y * size + right - i % 2;
                        }));
  }

  private boolean isPattern(int x, int y) {
    boolean corner = (x < 9 && (y < 9 || y >= size - 8)) || (x >= size - 8 && y < 9);
    boolean timing = x == 6 || y == 6;
    boolean versions = number >= 7 && ((x >= size - 11 && y < 6) || (x < 6 && y >= size - 11));
    return corner || timing || versions || (number > 1 && isAlignment(x, y));
  }

  /** In no corner: what would stand there overlaps what scanners find the symbol by. */
  private boolean isAlignment(int x, int y) {
    int column = nearestCentre(x);
    int row = nearestCentre(y);
    boolean corner =
        (column == 6 && (row == 6 || row == size - 7)) || (column == size - 7 && row == 6);
    return !corner && Math.abs(x - column) <= 2 && Math.abs(y - row) <= 2;
  }

  /** ISO/IEC 18004, annex E: evenly from the far side, with what is left over at the near one. */
  private int nearestCentre(int position) {
    int several = number / 7 + 1;
    int step = number == 32 ? 26 : (number * 4 + several * 2 + 3) / (several * 2) * 2;
    int fromFar = Math.floorDiv(size - 7 - position + step / 2, step);
    int nearest = fromFar >= several ? 6 : size - 7 - Math.max(0, fromFar) * step;
    return Math.abs(position - 6) <= 2 ? 6 : nearest;
  }
}
