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
            """);
  }
}
