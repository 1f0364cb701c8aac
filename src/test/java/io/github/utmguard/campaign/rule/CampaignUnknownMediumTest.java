package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignUnknownMediumTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-unknown-medium")
        .expect(
            """
            bad-misspelt.csv | 2:23 | -> social
            bad-other.csv | 2:23 | -> email, epost, social, cpc, banner, organic, organisk, event, arrangement, referral
            """);
  }
}
