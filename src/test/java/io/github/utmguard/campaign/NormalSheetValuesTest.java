package io.github.utmguard.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.InvalidSheetException;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetReader;
import io.github.utmguard.utm.UtmPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalSheetValuesTest {
  private static final CampaignSheet SHEET =
      sheet("landing_page,utm_source,utm_medium,utm_campaign\n/a.html,x,social,y\n");

  /** A usual medium keeps its separators, as analytics tools know it, and loses its capitals. */
  @ParameterizedTest
  @CsvSource({
    "Social, social",
    "EPOST|E-Mail, epost|e-mail",
    "Social-Network, social-network",
    "Paid_Social, paid_social",
    "Fjern-Syn, fjern_syn",
    "{Network}, {Network}",
    "Paid{Network}, Paid{Network}",
  })
  void writesMediums(String written, String normal) {
    UtmPolicy policy = UtmPolicy.DEFAULT.withSeparator('_');
    assertEquals(normal, medium(written, policy));
    assertEquals(normal, medium(normal, policy), "once more");
  }

  @Test
  void writesMediumsOfTheCompanyAsItDoes() {
    UtmPolicy policy =
        new UtmPolicy(
            List.of(), Optional.of('_'), Set.of(), Set.of("Social", "e-post"), Optional.empty());
    assertEquals("Social|e-post", medium("social|E-POST", policy));
  }

  private static String medium(String written, UtmPolicy policy) {
    return new NormalSheetValues(SHEET, policy).cell(SheetColumn.UTM_MEDIUM, written);
  }

  private static CampaignSheet sheet(String text) {
    try {
      return SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "campaigns.csv");
    } catch (InvalidSheetException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
