package io.github.utmguard.utm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  @Test
  void areFoundHoweverAToolWritesThem() {
    String text = "a{b}c{{d}}[e]f__G__%%h%%*|I|*<%j%>${k} {l";
    assertEquals(
        List.of("{b}", "{{d}}", "[e]", "__G__", "%%h%%", "*|I|*", "<%j%>", "${k}"),
        Placeholders.spans(text).stream().map(span -> span.in(text)).toList());
    assertEquals(2, Placeholders.spans("__a__b__C__").size());
  }

  @Test
  void onesThatBeginInOneWayAreFoundAlone() {
    String text = "a{b}{{c}}[d]__E__";
    assertEquals(
        List.of("{{c}}", "__E__"),
        Placeholders.spans(text, Set.of("{{", "__")).stream().map(span -> span.in(text)).toList());
  }
}
