package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveTagStrippedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-tag-stripped")
        .expect(
            """
            bad-by-a-minifier.http | / | 1:28 | -
            bad-commented-out.http | /about/ | 2:7 | -
            bad-empty.http | / | 1:1 | -
            good-empty-without-a-built-site.http | / | 1:1 | - | tag-missing
            good-moved-to-the-end.http | / | 1:63 | http://localhost/Cust12345/cs/javascript/utm.js | tag-misplaced
            good-never-had-one.http | / | 1:28 | - | tag-missing
            good-without-a-built-site.http | / | 1:28 | - | tag-missing
            """);
  }
}
