package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignExpiredTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-expired")
        .expect(
            """
            bad-norwegian.csv | 2:67 | -> gyldig_til
            bad-yesterday.csv | 2:48 | -> valid_to
            """);
  }
}
