package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignLinkUntaggedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-link-untagged")
        .expect(
            """
            bad-analytics-only.html | 2:13 | https://acme.example/signup.html?utm_id=7
            bad-analytics-only.html | 2:13 | https://acme.example/signup.html?utm_id=7 | utm-unknown-parameter
            bad-hosted-form.html | 2:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD
            bad-own-page.html | 2:13 | https://acme.example/signup.html
            bad-own-page.html | 3:13 | https://acme.example/thanks.html?lang=no#top
            good-misspelt-key.html | 2:13 | https://acme.example/signup.html?utm_souce=newsletter&utm_medium=email&utm_campaign=webinar_sept2026 | utm-unknown-parameter
            """);
  }
}
