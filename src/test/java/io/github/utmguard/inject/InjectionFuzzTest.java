package io.github.utmguard.inject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import io.github.utmguard.html.Edit;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;

/** A page gets one tag, keeps it at the next build, and is as it was without it. */
@Timeout(60)
class InjectionFuzzTest {
  @DictionaryFile(resourcePath = "/io/github/utmguard/html/html.dict")
  @FuzzTest
  void pageGetsOneTagAndNothingElse(byte[] data) {
    Prompt prompt = new Prompt();
    assertAsItWas(data);
    byte[] utf8 = new String(data, UTF_8).getBytes(UTF_8);
    assertEquals(
        Optional.empty(),
        InjectionProofTest.problem(new String(utf8, UTF_8), Planned.inject(utf8)));
    prompt.check();
  }

  private static void assertAsItWas(byte[] data) {
    Planned tagged = Planned.inject(data);
    if (tagged.changed()) {
      assertFalse(Planned.inject(tagged.bytes()).changed(), "the next build writes nothing");
    }
    if (tagged.changed() && tagged.oldTags() == 0 && !writesHead(tagged)) {
      Planned removed = Planned.remove(tagged.bytes());
      if (removed.refusal().isEmpty()) {
        assertArrayEquals(data, removed.bytes());
      }
    }
  }

  private static boolean writesHead(Planned tagged) {
    for (Edit edit : tagged.edits()) {
      if (new String(edit.inserted(), UTF_8).replace("\0", "").startsWith("<head>")) {
        return true;
      }
    }
    return false;
  }
}
