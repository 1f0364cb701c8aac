package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptAttributesSettingTest {

  @Test
  void keepsOrderAndWritesNamesInLowerCase() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("integrity", "sha384-abc");
    given.put("crossOrigin", "anonymous");
    given.put("async", "");
    given.put("data-x.y_z", "Grüße, \"a\" & b: c");
    Map<String, String> attributes = read(given);
    assertEquals(
        List.of("integrity", "crossorigin", "async", "data-x.y_z"),
        new ArrayList<>(attributes.keySet()));
    assertEquals("Grüße, \"a\" & b: c", attributes.get("data-x.y_z"));
  }

  @ParameterizedTest
  @CsvSource({
    "src, scriptUrl",
    "SRC, scriptUrl",
    "nomodule, no browser",
    "noModule, no browser",
    "onload, event handlers",
    "OnError, event handlers",
    "language, obsolete",
    "for, obsolete",
    "event, obsolete",
    "xmlns, XHTML",
    "xml:lang, no attribute name",
    "data-ä, no attribute name",
    "da\u212Aa, no attribute name",
    "'a b', no attribute name",
    "a=b, no attribute name",
    "'a>', no attribute name",
    "1a, no attribute name",
    "-a, no attribute name",
    "'', no attribute name",
    "integrity, crossorigin"
  })
  void refusesWhatKeepsTheTagFromRunning(String name, String problem) {
    refused(Map.of(name, "x"), problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0080", "\uFFFF", "\uD800"})
  void refusesCharactersThatNoMarkupCanHold(String value) {
    refused(Map.of("data-x", value), "'data-x'");
  }

  @Test
  void refusesOneNameInTwoCases() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("nonce", "a");
    given.put("Nonce", "b");
    refused(given, "twice");
  }

  @Test
  void refusesAnUnfilledProperty() {
    refused(Map.of("nonce", "${csp.nonce}"), "did not replace");
  }

  private static Map<String, String> read(Map<String, String> given) {
    return Given.resolve(
            RawSettings.builder()
                .text(Setting.SCRIPT_URL, Setting.SCRIPT_URL.rightValue())
                .table(Setting.SCRIPT_ATTRIBUTES, given)
                .build())
        .requireTag()
        .attributes();
  }

  private static void refused(Map<String, String> given, String problem) {
    var refusal = assertThrows(InvalidSettingException.class, () -> read(given));
    assertEquals("scriptAttributes", refusal.parameter());
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }
}
