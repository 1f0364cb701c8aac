package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignLandingUntaggedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-landing-untagged")
        .expect(
            """
            bad-page.csv | 2:1 | /old.html
            bad-pdf.csv | 2:1 | /guide.pdf
            """);
  }
}
