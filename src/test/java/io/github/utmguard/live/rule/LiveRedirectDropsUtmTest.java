package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveRedirectDropsUtmTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-redirect-drops-utm")
        .expect(
            """
            bad-all-lost.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-at-the-second-hop.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-changed.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-index-of-the-site.http | /index.html | 1:1 | /index.html?utm_source=utm_guard&utm_medium=test&utm_campaign=utm_guard_verify
            bad-lost-and-changed.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-once-for-all-channels.http | campaigns.csv | 2:1 | /go?utm_source=linkedin&utm_medium=social&utm_campaign=webinar_2027
            bad-one-redirect-of-two-variants.http | http://acme.example/ | 1:1 | http://acme.example/?utm_source=utm_guard&utm_medium=test&utm_campaign=utm_guard_verify
            bad-start-page.http | / | 1:1 | /?utm_source=utm_guard&utm_medium=test&utm_campaign=utm_guard_verify
            """);
  }
}
