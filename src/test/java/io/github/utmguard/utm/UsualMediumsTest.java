package io.github.utmguard.utm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualMediumsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "email", "epost", "social", "cpc", "banner", "organic", "organisk", "event", "arrangement",
        "referral", "Email", "e-mail", "e mail", "paid_social", "cpm", "cpa", "web_push", "sms",
        "video", "in-video", "mobile", "{network}", "{{medium}}"
      })
  void toolsKnowThese(String medium) {
    assertTrue(UsualMediums.isKnown(medium, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "emial, email",
    "e-post, epost",
    "sosial, social",
    "socail, social",
    "refferal, referral",
    "henvisning, referral",
    "flyer,",
    "tv,",
    "x,"
  })
  void suggestsWhatWasMeant(String medium, String nearest) {
    assertFalse(UsualMediums.isKnown(medium, Set.of()));
    assertEquals(Optional.ofNullable(nearest), UsualMediums.nearest(medium, Set.of()));
  }

  @Test
  void aCompanysListTakesThePlaceOfTheUsualOne() {
    Set<String> own = Set.of("email", "flyer");
    assertTrue(UsualMediums.isKnown("Flyer", own));
    assertFalse(UsualMediums.isKnown("cpc", own));
    assertFalse(UsualMediums.isKnown("epost", own));
    assertEquals(Optional.of("email"), UsualMediums.nearest("epost", own));
    assertEquals(Optional.empty(), UsualMediums.nearest("cpc", own));
  }

  @ParameterizedTest
  @CsvSource({
    "utm_medium, epost, E-mail, true",
    "utm_medium, arrangement, event, true",
    "utm_medium, organic, social, false",
    "utm_source, linked-in, LinkedIn, true",
    "utm_source, fb, facebook, true",
    "utm_source, epost, email, false",
    "utm_campaign, webinar_sept, Webinar-Sept, true",
    "utm_campaign, webinarsept, webinar sept, true",
    "utm_campaign, sale_2026_1, sale_20261, false",
    "utm_campaign, sale_2026_1, sale-2026-1, true",
    "utm_campaign, sale_2026, sale2026, true",
  })
  void tellsWhatMeansTheSame(String parameter, String one, String other, boolean same) {
    assertEquals(same, Synonyms.meaning(parameter, one).equals(Synonyms.meaning(parameter, other)));
  }

  @ParameterizedTest
  @CsvSource({
    "a{b}c{{d}}, {b} {{d}}",
    "{{a}b}}c, {{a}b}}",
    "{a[b]c}, {a[b]c}",
    "*|X|*%%Y%%[[z]]<%= q %>${r}, *|X|* %%Y%% [[z]] <%= q %> ${r}",
    "{a [b, ''",
    "{ [b], [b]",
  })
  void placeholdersAreFoundInTheirOrder(String text, String found) {
    assertEquals(
        found,
        String.join(" ", Placeholders.spans(text).stream().map(span -> span.in(text)).toList()));
  }
}
