package io.github.utmguard.report.campaign;

import io.github.utmguard.report.HtmlText;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import io.nayuki.qrcodegen.QrSegmentAdvanced;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A QR code (ISO/IEC 18004) with error correction of level M at least, or L where a link is longer
 * than M can hold.
 */
final class QrCode {
  /** The light modules around it (ISO/IEC 18004, 6.3.8). */
  private static final int QUIET_ZONE = 4;

  private static final int LARGEST_VERSION = 40;

  /** The one whose pattern scanners like best, chosen among all eight: nine tenths of the work. */
  private static final int BEST_MASK = -1;

  /** As good for any scanner of today, for the standard has the mask written in the symbol. */
  private static final int ANY_MASK = 2;

  private final io.nayuki.qrcodegen.QrCode symbol;

  private QrCode(io.nayuki.qrcodegen.QrCode symbol) {
    this.symbol = symbol;
  }

  /** The code of a text; empty if it is longer than any code can hold. */
  static Optional<QrCode> of(String text) {
    return of(() -> segments(text, Ecc.MEDIUM), Ecc.MEDIUM, BEST_MASK)
        .or(() -> of(() -> segments(text, Ecc.LOW), Ecc.LOW, BEST_MASK));
  }

  /** As {@link #of(String)} in a tenth of the time, for sheets of thousands of links. */
  static Optional<QrCode> quickly(String text) {
    Supplier<List<QrSegment>> bytes = () -> bytes(text);
    return of(bytes, Ecc.MEDIUM, ANY_MASK).or(() -> of(text));
  }

  private static Optional<QrCode> of(Supplier<List<QrSegment>> segments, Ecc correction, int mask) {
    try {
      return Optional.of(
          new QrCode(
              io.nayuki.qrcodegen.QrCode.encodeSegments(
                  segments.get(), correction, 1, LARGEST_VERSION, mask, true)));
    } catch (DataTooLongException e) {
      return Optional.empty();
    }
  }

  /** Scanners guess the encoding of each segment: what is not ASCII stays in one. */
  private static List<QrSegment> segments(String text, Ecc correction) {
    return text.chars().allMatch(c -> c < 0x80)
        ? QrSegmentAdvanced.makeSegmentsOptimally(text, correction, 1, LARGEST_VERSION)
        : bytes(text);
  }

  private static List<QrSegment> bytes(String text) {
    return List.of(QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** How many modules a side has, without the light ones around. */
  int size() {
    return symbol.size;
  }

  /** Whether a module is dark, from the top left one. */
  boolean isDark(int x, int y) {
    return symbol.getModule(x, y);
  }

  /** The code as an image of its own, and as an element of HTML. */
  String svg(String title) {
    int side = size() + 2 * QUIET_ZONE;
    // A row of modules is a line of stroke width 1, whose middle is at the row's number.
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-4 -4.5 %1$d %1$d\" role=\"img\" shape-rendering=\"crispEdges\"><title>%2$s</title><path fill=\"#fff\" d=\"M-4-4.5h%1$dv%1$dh-%1$dz\"/><path stroke=\"#000\" d=\"%3$s\"/></svg>"
        .formatted(side, HtmlText.escape(title), path());
  }

  /** The runs of dark modules of each row, each relative to the one before. */
  private String path() {
    StringBuilder path = new StringBuilder(size() * size() * 2);
    for (int y = 0; y < size(); y++) {
      int end = 0;
      boolean begun = false;
      for (int x = 0; x < size(); x++) {
        if (!isDark(x, y)) {
          continue;
        }
        int start = x;
        while (x < size() && isDark(x, y)) {
          x++;
        }
        path.append(begun ? "m" + (start - end) + " 0" : "M" + start + ' ' + y);
        path.append('h').append(x - start);
        begun = true;
        end = x;
      }
    }
    return path.toString();
  }

  /** The modules row by row, a bit each, in base64: a tenth of the SVG. The page draws it. */
  String bits() {
    byte[] bits = new byte[(size() * size() + 7) / 8];
    for (int i = 0; i < size() * size(); i++) {
      if (isDark(i % size(), i / size())) {
        bits[i / 8] |= (byte) (0x80 >> i % 8);
      }
    }
    return Base64.getEncoder().encodeToString(bits);
  }
}
