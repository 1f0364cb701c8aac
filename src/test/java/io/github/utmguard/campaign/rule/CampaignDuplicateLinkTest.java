package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignDuplicateLinkTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-duplicate-link")
        .expect(
            """
            bad-combinations.csv | 3:1 | https://acme.example/signup.html?utm_source=facebook&utm_medium=social&utm_campaign=webinar_sept2026
            bad-two-rows.csv | 4:1 | https://acme.example/signup.html?utm_source=newsletter&utm_medium=email&utm_campaign=webinar_sept2026
            """);
  }
}
