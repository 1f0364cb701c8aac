package io.github.utmguard.utm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtmNamesTest {

  /** Two letters may be wrong in a long name that begins right; "utm_trmm" may be anything. */
  @ParameterizedTest
  @CsvSource({
    "utm_compaing, utm_campaign",
    "utm-compaing, utm_campaign",
    "utm.source, utm_source",
    "utm_srce, utm_source",
    "UTM_SOURCE, utm_source",
    "utm_trmm, none",
    "tm_compaing, none",
    "utm_cmpgn, none",
    "utm_id, none",
    "itm_source, none"
  })
  void areWhatWasMeant(String written, String meant) {
    assertEquals(meant, UtmNames.meant(written).orElse("none"));
  }

  @Test
  void onesOfOtherToolsAreKnown() {
    assertTrue(UtmNames.isExtra("UTM_ID"));
    assertFalse(UtmNames.isExtra("utm_source"));
    assertFalse(UtmNames.isExtra("utm_other"));
  }

  @Test
  void areInLowerCaseWhereTheyAreAscii() {
    assertEquals("az@[\u212a", UtmNames.lowercase("AZ@[\u212a"));
  }
}
