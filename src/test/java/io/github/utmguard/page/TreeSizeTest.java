package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With less than a tree takes, a build runs out of memory; with far more, pages are refused. */
class TreeSizeTest {
  private static final int MANY = 1_000;

  private static long size(String html) {
    return TreeSize.of(Pages.source(html));
  }

  @ParameterizedTest
  @CsvSource({
    "<b>,166",
    "<p>x,318",
    "<nav>,166",
    "<not>,166",
    "<aos>,166",
    "' a=b',40",
    "<noscript>,970",
    "<NOSCRIPT>,970",
    "0123456789,30",
  })
  void isAboveWhatWasMeasuredButNotByMuch(String piece, int measured) {
    long each = size(piece.repeat(MANY)) / MANY;
    assertTrue(each >= measured && each < 3L * measured, piece + " takes " + each);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<n", "<no", "<NOS", "="})
  void isToldOfAPageThatIsCutOff(String end) {
    assertEquals(size("<b>x") + size(end), size("<b>x" + end));
  }

  @Test
  void ofNothingIsNothing() {
    assertEquals(0, size(""));
  }
}
