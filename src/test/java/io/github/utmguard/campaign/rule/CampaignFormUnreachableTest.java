package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignFormUnreachableTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-form-unreachable")
        .expect(
            """
            bad-nothing.csv | 2:1 | /thanks.html
            bad-unseen.csv | 2:1 | /partners.html
            """);
  }
}
