package io.github.utmguard.report.campaign;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Another library's reading of QR codes. */
final class Scanner {
  private static final Map<DecodeHintType, ?> SEARCH = Map.of(DecodeHintType.TRY_HARDER, true);

  /**
   * ZXing is made for photographs: it does not find each code whose modules are perfect squares.
   */
  private static final Map<DecodeHintType, ?> NOTHING_ELSE =
      Map.of(DecodeHintType.PURE_BARCODE, true);

  private Scanner() {}

  /** What the code says, drawn with so many pixels a module and the quiet zone around it. */
  static String scan(QrCode code, int scale) {
    int side = (code.size() + 8) * scale;
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % side / scale - 4;
      int y = i / side / scale - 4;
      boolean inside = x >= 0 && y >= 0 && x < code.size() && y < code.size();
      pixels[i] = inside && code.isDark(x, y) ? 0 : 0xFFFFFF;
    }
    return scan(pixels, side, side, NOTHING_ELSE);
  }

  /** What the code in a picture says. */
  static String scan(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return scan(image.getRGB(0, 0, width, height, null, 0, width), width, height, SEARCH);
  }

  private static String scan(int[] pixels, int width, int height, Map<DecodeHintType, ?> hints) {
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
              hints)
          .getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no code in it", e);
    } catch (ReaderException e) {
      throw new AssertionError(e);
    }
  }
}
