package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignLinkUnlistedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-link-unlisted")
        .expect(
            """
            bad-other-campaign.html | 2:13 | https://acme.example/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=spring_sale
            bad-other-page.html | 2:13 | https://acme.example/thanks.html?utm_source=partner&utm_medium=referral&utm_campaign=spring_sale
            good-altered.html | 2:13 | https://acme.example/signup.html?utm_source=Newsletter&utm_medium=email&utm_campaign=webinar_sept2026 | campaign-link-altered
            good-missing-parameter.html | 2:13 | https://acme.example/signup.html?utm_source=newsletter&utm_medium=email | utm-missing-parameter
            """);
  }
}
