package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PageUnreadableTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("page-unreadable")
        .expect(
            """
            bad-iso-2022-jp.html | 1:1 | -
            bad-replacement.html | 1:1 | -
            bad-unclosed-comment.html | 1:1 | -
            bad-unclosed-doctype.html | 1:1 | -
            bad-xhtml-not-well-formed.xhtml | 1:1 | -
            bad-xhtml-without-head.xhtml | 1:1 | -
            """);
  }
}
