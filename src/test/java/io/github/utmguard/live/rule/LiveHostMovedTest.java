package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveHostMovedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-host-moved")
        .expect(
            """
            bad-another-host.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            """);
  }
}
