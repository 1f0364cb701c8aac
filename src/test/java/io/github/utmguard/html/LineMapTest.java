package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.html.LineMap.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {
  /** "n", "r" and "N" stand for LF, CR and CR LF; the place is that of "x". */
  @ParameterizedTest
  @CsvSource({
    "x, 1, 1",
    "nx, 2, 1",
    "rx, 2, 1",
    "Nx, 2, 1",
    "nrx, 3, 1",
    "rNx, 3, 1",
    "NNx, 3, 1",
    "anbbx, 2, 3",
    "rrNax, 4, 2",
    "\u00e6x, 1, 2",
    "\ud83d\ude00x, 1, 3",
    "n\ud83d\ude00\u00e6x, 2, 4",
  })
  void countsAsEditorsDo(String text, int line, int column) {
    String page = text.replace("n", "\n").replace("r", "\r").replace("N", "\r\n");
    assertEquals(new Place(line, column), placeOfX(PageSource.of(page.getBytes(UTF_8))));
    assertEquals(new Place(line, column), placeOfX(PageSource.of(page.getBytes(UTF_16))));
    String marked = "\ufeff" + page;
    assertEquals(new Place(line, column), placeOfX(PageSource.of(marked.getBytes(UTF_8))));
  }

  @Test
  void answersInAnyOrder() {
    LineMap lines = new LineMap(PageSource.of("ab\r\n\u00e6cd\nef".getBytes(UTF_8)));
    int[] offsets = {7, 4, 10, 0, 3, 4, 6, 6, 8, 10, 9, 1};
    for (int offset : offsets) {
      int line = offset < 4 ? 1 : offset < 9 ? 2 : 3;
      int column = line == 1 ? offset + 1 : line == 2 ? Math.max(1, offset - 4) : offset - 8;
      assertEquals(new Place(line, column), lines.place(offset), "offset " + offset);
    }
  }

  private static Place placeOfX(PageSource source) {
    int offset = Ascii.indexOf(source.units(), source.start(), source.end(), 'x');
    return new LineMap(source).place(offset);
  }
}
