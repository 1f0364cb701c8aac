package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the library, module by module. */
class QuickCodesTest {
  /** Bytes in a code of each version from 1 at level M (ISO/IEC 18004, table 7). */
  private static final int[] CAPACITY = {
    14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
    711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989,
    2099, 2213, 2331
  };

  private final QuickCodes codes = new QuickCodes();

  @Test
  void drawsWhatTheLibraryDraws() {
    Random random = new Random(3);
    for (int version = 1; version <= CAPACITY.length; version++) {
      int least = version == 1 ? 0 : CAPACITY[version - 2] + 1;
      int most = CAPACITY[version - 1];
      for (int length : List.of(least, random.nextInt(least, most + 1), most)) {
        String text = text(random, length);
        PackedModules drawn = codes.of(text).orElseThrow();
        assertEquals(17 + 4 * version, drawn.size(), text);
        assertArrayEquals(library(text).bytes(), drawn.bytes(), text);
      }
    }
  }

  @Test
  void leavesLongerOnesToTheLibrary() {
    assertEquals(Optional.empty(), codes.of("x".repeat(2332)));
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 1, 0x80).forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static PackedModules library(String text) {
    List<QrSegment> bytes = List.of(QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8)));
    return PackedModules.of(
        QrCode.encodeSegments(
            bytes, Ecc.MEDIUM, 1, QuickVersion.LARGEST, QuickVersion.MASK, false));
  }
}
