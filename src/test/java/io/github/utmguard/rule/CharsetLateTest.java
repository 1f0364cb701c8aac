package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CharsetLateTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("charset-late")
        .expect(
            """
            bad-after-comment.html | 6:1 | -
            bad-after-script.html | 8:1 | -
            bad-after-style.html | 37:1 | -
            bad-content-type.html | 37:1 | -
            bad-ends-at-1025.html | 5:859 | -
            """);
  }
}
