package io.github.utmguard.campaign.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CampaignLandingMissingTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return CampaignFixtures.in("campaign-landing-missing")
        .expect(
            """
            bad-foreign.csv | 2:1 | https://shop.example/signup
            bad-in-two-rows.csv | 2:1 | /nowhere/at-all.html
            bad-in-two-rows.csv | 3:1 | /nowhere/at-all.html
            bad-missing.csv | 2:1 | /singup.html
            bad-once-for-all-channels.csv | 3:1 | /nowhere/at-all.html
            bad-other-case.csv | 2:1 | /Signup.html
            bad-redirected.csv | 2:1 | /go
            """);
  }
}
