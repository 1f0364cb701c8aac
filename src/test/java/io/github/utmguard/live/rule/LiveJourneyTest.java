package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveJourneyTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-journey")
        .expect(
            """
            bad-form-broken.http | http://localhost:{port}/ | 1:1 | -
            bad-keeps-nothing.http | http://localhost:{port}/ | 1:1 | -
            bad-last-touch.http | http://localhost:{port}/ | 1:1 | -
            """);
  }
}
