package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagNotFirstTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-not-first")
        .expect(
            """
            bad-after-charset.html | 4:14 | @tag
            bad-after-json.html | 4:14 | @tag
            bad-after-link.html | 4:14 | @tag
            bad-after-noscript.html | 4:14 | @tag
            bad-after-style.html | 4:14 | @tag
            bad-after-title.html | 4:14 | @tag
            bad-head-left-out.html | 3:14 | @tag
            good-after-script.html | 5:14 | @tag | tag-misplaced
            good-in-body.html | 8:14 | @tag | tag-misplaced
            """);
  }
}
