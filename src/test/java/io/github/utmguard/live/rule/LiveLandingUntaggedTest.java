package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveLandingUntaggedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-landing-untagged")
        .expect(
            """
            bad-download.http | campaigns.csv | 2:1 | /offer.pdf?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-elsewhere.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-tag-of-another-tenant.http | campaigns.csv | 2:1 | /signup.html?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-without-tag.http | campaigns.csv | 2:1 | /signup.html?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            """);
  }
}
