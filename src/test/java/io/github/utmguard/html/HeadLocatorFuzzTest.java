package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;

/**
 * The head is where a conforming parser builds it, and whatever the bytes, nothing else changes.
 */
@Timeout(60)
class HeadLocatorFuzzTest {
  @DictionaryFile(resourcePath = "/io/github/utmguard/html/html.dict")
  @FuzzTest
  void headIsWhereAParserBuildsIt(byte[] data) {
    Prompt prompt = new Prompt();
    assertSpliced(data);
    assertEquals(Optional.empty(), HeadLocatorProofTest.problem(new String(data, UTF_8)));
    prompt.check();
  }

  private static void assertSpliced(byte[] data) {
    PageSource source = PageSource.of(data);
    HeadPosition position = HeadLocator.locate(source);
    if (position instanceof HeadPosition.Found head) {
      int at = source.byteOffset(head.offset());
      byte[] tagged = Tagging.tagged(source, position);
      int rest = data.length - at;
      assertTrue(Arrays.equals(data, 0, at, tagged, 0, at), "what stands before it");
      assertTrue(
          Arrays.equals(data, at, data.length, tagged, tagged.length - rest, tagged.length),
          "what stands after it");
      assertEquals(head, HeadLocator.locate(PageSource.of(data.clone())), "the same each time");
    }
  }
}
