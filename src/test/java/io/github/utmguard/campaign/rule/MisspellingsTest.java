package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.campaign.sheet.SheetRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
  private static Usage usage(String value, int rows) {
    SheetRow row = new SheetRow(2, List.of());
    return new Usage(value, java.util.Collections.nCopies(rows, row));
  }

  @ParameterizedTest
  @CsvSource({
    "webinr_sept2026,  webinar_sept2026",
    "webiinar_sept2026, webinar_sept2026",
    "webianr_sept2026, webinar_sept2026",
    "sept2026_webnar, sept2026_webinar",
    "leadgen_campeign, leadgen_campaign",
    "linkdin, linkedin",
    "sprng_sale, spring_sale",
  })
  void areOneSlipInALongWord(String value, String meant) {
    assertEquals(Optional.of(meant), meant(value, meant).map(Usage::value));
  }

  @ParameterizedTest
  @CsvSource({
    "webinar_sept2025, webinar_sept2026",
    "webinar_1, webinar_2",
    "webinar_juni, webinar_juli",
    "product_a, product_b",
    "products, product",
    "kampanjen, kampanje",
    "detail_offer, retail_offer",
    "webinar, seminar",
    "spring_sale, autumn_sale",
    "product_bok, product_book",
    "kurs_winter, kurs_winner",
    "webnear, webinar",
  })
  void areNoOtherWords(String value, String other) {
    assertEquals(Optional.empty(), meant(value, other));
    assertEquals(Optional.empty(), meant(other, value));
  }

  private static Optional<Usage> meant(String value, String common) {
    Usage rare = usage(value, 1);
    return new Misspellings(List.of(rare, usage(common, 3))).meant(rare);
  }
}
