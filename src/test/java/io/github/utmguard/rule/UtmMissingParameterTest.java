package io.github.utmguard.rule;

import io.github.utmguard.settings.Setting;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UtmMissingParameterTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("utm-missing-parameter")
        .expect(
            """
            bad-no-medium.html | 9:13 | https://partner.example/?utm_source=acme&utm_campaign=webinar
            bad-source-only.html | 9:13 | https://partner.example/?utm_source=acme
            bad-term-only.html | 9:13 | https://partner.example/?utm_term=shoes
            good-after-hash.html | 9:13 | https://partner.example/#utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept | utm-malformed
            good-analytics-only.html | 9:13 | https://partner.example/?utm_id=abc | utm-unknown-parameter
            good-misspelt.html | 9:13 | https://partner.example/?utm_souce=acme&utm_medium=referral&utm_campaign=webinar_sept | utm-unknown-parameter
            """);
  }

  @TestFactory
  Stream<DynamicTest> required() throws Exception {
    return RuleFixtures.in("utm-missing-parameter/required")
        .with(Setting.REQUIRED_PARAMETERS, "utm_source, utm_content, utm_id")
        .expect(
            """
            bad-no-content.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            good-content.html | 9:13 | https://partner.example/?utm_source=a&utm_content=b&utm_id=c | utm-unknown-parameter
            """);
  }
}
