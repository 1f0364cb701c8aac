package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UtmNamingTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("utm-naming")
        .expect(
            """
            bad-across.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=e-mail&utm_campaign=leadgen_smb_webinar
            bad-both.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=web_inar-sept
            bad-norwegian.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=%C3%86rlig
            bad-placeholder.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=Web_%7B%7Bx%7D%7D
            bad-plus.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar+sept
            bad-space-after.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar+
            bad-space-before.html | 9:13 | https://partner.example/?utm_source=%20acme&utm_medium=referral&utm_campaign=webinar
            bad-space.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar%20sept
            bad-term.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_term=Running+shoes
            bad-upper-and-space.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=Web+Inar-x
            bad-upper.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=Webinar_sept
            """);
  }
}
