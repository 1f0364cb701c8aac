package io.github.utmguard.report.campaign;

import io.github.utmguard.report.HtmlText;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import io.nayuki.qrcodegen.QrSegmentAdvanced;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A QR code (ISO/IEC 18004) with error correction of level M at least, or L where a link is longer
 * than M can hold.
 */
final class QrCode {
  /** The light modules around it (ISO/IEC 18004, 6.3.8). */
  private static final int QUIET_ZONE = 4;

  private static final int SMALLEST = 1;
  private static final int LARGEST = 40;

  /** The one whose pattern scanners like best. */
  private static final int BEST_MASK = -1;

  private final io.nayuki.qrcodegen.QrCode symbol;

  private QrCode(io.nayuki.qrcodegen.QrCode symbol) {
    this.symbol = symbol;
  }

  /** The code of a text; empty if it is longer than any code can hold. */
  static Optional<QrCode> of(String text) {
    return of(text, Ecc.MEDIUM).or(() -> of(text, Ecc.LOW));
  }

  private static Optional<QrCode> of(String text, Ecc correction) {
    try {
      return Optional.of(
          new QrCode(
              io.nayuki.qrcodegen.QrCode.encodeSegments(
                  segments(text, correction), correction, SMALLEST, LARGEST, BEST_MASK, true)));
    } catch (DataTooLongException e) {
      return Optional.empty();
    }
  }

  /** Scanners guess the encoding of each segment: what is not ASCII stays in one. */
  private static List<QrSegment> segments(String text, Ecc correction) {
    return text.chars().allMatch(c -> c < 0x80)
        ? QrSegmentAdvanced.makeSegmentsOptimally(text, correction, SMALLEST, LARGEST)
        : List.of(QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8)));
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
        if (begun) {
          path.append('m').append(start - end).append(" 0");
        } else {
          path.append('M').append(start).append(' ').append(y);
        }
        path.append('h').append(x - start);
        begun = true;
        end = x;
      }
    }
    return path.toString();
  }
}
