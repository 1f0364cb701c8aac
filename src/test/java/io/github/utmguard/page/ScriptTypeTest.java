package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "-|-|CLASSIC",
        "~~|-|CLASSIC",
        "~~|vbscript|CLASSIC",
        "text/javascript|-|CLASSIC",
        "~ Text/JavaScript ~|-|CLASSIC",
        "application/x-ecmascript|-|CLASSIC",
        "text/javascript; charset=utf-8|-|DATA",
        "~ ~|-|DATA",
        "Module|-|MODULE",
        "importmap|-|DATA",
        "application/ld+json|-|DATA",
        "text/plain|-|DATA",
        "text/template|-|DATA",
        "-|~~|CLASSIC",
        "-|JavaScript|CLASSIC",
        "-|javascript1.5|CLASSIC",
        "-|vbscript|DATA",
        "text/plain|javascript|DATA",
      })
  void saysWhatABrowserRuns(String type, String language, ScriptType expected) {
    assertEquals(expected, ScriptType.of(Optional.ofNullable(type), Optional.ofNullable(language)));
  }
}
