package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveLandingMissingTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-landing-missing")
        .expect(
            """
            bad-missing.http | campaigns.csv | 2:1 | /sigup.html?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-once-for-all-channels.http | campaigns.csv | 2:1 | /signup.html?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-redirect-loop.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-redirected-to-nothing.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            """);
  }
}
