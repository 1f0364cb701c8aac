package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.Setting;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UtmUnknownParameterTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("utm-unknown-parameter")
        .expect(
            """
            bad-across.html | 9:13 | https://partner.example/?ut_msource=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-double.html | 9:13 | https://partner.example/?utm__source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-encoded.html | 9:13 | https://partner.example/?%75tm_souce=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-extra.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_id=abc&UTM_creative_format=Video
            bad-extra.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_id=abc&UTM_creative_format=Video
            bad-first.html | 9:13 | https://partner.example/?tm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-hyphen.html | 9:13 | https://partner.example/?utm-source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-internal-other.html | 9:13 | map.html?utm_zone=33
            bad-late.html | 9:13 | https://partner.example/?utms_ource=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-letter.html | 9:13 | https://partner.example/?utn_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-map-zone.html | 9:13 | https://maps.example/?utm_zone=33
            bad-misspelt.html | 9:13 | https://partner.example/?utm_souce=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-none.html | 9:13 | https://partner.example/?utmsource=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-other.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_affiliate=abc
            bad-space.html | 9:13 | https://partner.example/?utm%20source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-swapped.html | 9:13 | https://partner.example/?umt_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-two.html | 9:13 | https://partner.example/?utm_suorxe=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-upper.html | 9:13 | https://partner.example/?UTM_Source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-utm-alone.html | 9:13 | https://maps.example/?utm=33
            """);
  }

  /** SuperOffice ignores them, and analytics do not: nothing that should fail a build. */
  @Test
  void whatAnalyticsKnowIsInfo() throws Exception {
    Map<String, Set<Severity>> severities =
        RuleFixtures.in("utm-unknown-parameter")
            .with(Setting.RULES, "utm-unknown-parameter:error")
            .findings()
            .stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.location().page(),
                    Collectors.mapping(Finding::severity, Collectors.toSet())));

    assertEquals(Set.of(Severity.INFO), severities.remove("bad-extra.html"));
    assertEquals(Set.of(Set.of(Severity.ERROR)), Set.copyOf(severities.values()));
  }
}
