package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML 1.0, section 2.2: what is no character there makes a file that no CI server reads. */
class XmlTextTest {
  @ParameterizedTest
  @ValueSource(ints = {'\t', '\n', '\r', ' ', 'a', 0x7F, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
  void keepsCharacters(int character) {
    String text = "a" + Character.toString(character) + "b";
    assertEquals(text, XmlText.of(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 0xB, 0xC, 0xE, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
  void replacesWhatIsNone(int character) {
    assertEquals("a\uFFFDb", XmlText.of("a" + Character.toString(character) + "b"));
  }
}
