package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleSettingTest {

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "nb,nb",
    "no,nb",
    "nn,nb",
    "NB,nb",
    "nb-NO,nb",
    "nb_NO,nb",
    "no_no,nb",
    "en_US,en"
  })
  void takesALanguageAsPeopleWriteIt(String given, String language) {
    assertEquals(
        Locale.forLanguageTag(language), Given.resolve(Given.text(Setting.LOCALE, given)).locale());
  }

  @Test
  void isTheBuildsWhereNobodyGaveOne() {
    assertEquals(Locale.ENGLISH, Given.resolve(RawSettings.builder().build()).locale());
  }
}
