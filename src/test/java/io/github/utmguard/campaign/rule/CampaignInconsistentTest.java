package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignInconsistentTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-inconsistent")
        .expect(
            """
            bad-campaign.csv | 3:30 | -> webinar_sept2026
            bad-content.csv | 2:48 | -> top
            bad-epost.csv | 3:12 | -> email
            bad-misspelt.csv | 3:30 | -> webinar_sept2026
            bad-one-of-several.csv | 2:14 | -> linkedin
            bad-separators.csv | 4:31 | -> spring_sale
            bad-sign-within-a-word.csv | 3:14 | -> linkedin
            bad-sign-within-a-word.csv | 4:14 | -> linkedin
            bad-sign-within-a-word.csv | 5:14 | -> linkedin
            bad-sign-within-a-word.csv | 6:14 | -> linkedin
            bad-sign-within-a-word.csv | 7:14 | -> linkedin
            bad-source.csv | 3:14 | -> linkedin
            bad-source.csv | 4:14 | -> linkedin
            bad-upper-case-is-commoner.csv | 2:14 | -> linkedin
            bad-upper-case-is-commoner.csv | 3:15 | -> linkedin
            """);
  }
}
