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
            """);
  }
}
