package io.github.utmguard.report.campaign;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    return scan(code.size(), code::isDark, scale);
  }

  private static String scan(int size, BiPredicate<Integer, Integer> isDark, int scale) {
    int side = (size + 8) * scale;
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % side / scale - 4;
      int y = i / side / scale - 4;
      boolean inside = x >= 0 && y >= 0 && x < size && y < size;
      pixels[i] = inside && isDark.test(x, y) ? 0 : 0xFFFFFF;
    }
    return scan(pixels, side, side, NOTHING_ELSE);
  }

  /** What the code says that is drawn as dark runs, such as {@code M0 0h7}. */
  static String scan(String path, int size, int scale) {
    boolean[] dark = new boolean[size * size];
    Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(path);
    while (run.find()) {
      int start = Integer.parseInt(run.group(2)) * size + Integer.parseInt(run.group(1));
      Arrays.fill(dark, start, start + Integer.parseInt(run.group(3)), true);
    }
    return scan(size, (x, y) -> dark[y * size + x], scale);
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
