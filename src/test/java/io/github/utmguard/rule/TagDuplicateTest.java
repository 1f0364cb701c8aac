package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagDuplicateTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-duplicate")
        .expect(
            """
            bad-both-in-body.html | 9:14 | @tag
            bad-other-tenant.html | 5:14 | https://online4.superoffice.com/Cust999/cs/javascript/utm.js
            bad-placeholder.html | 5:14 | https://online2.superoffice.com/CustXXXXX/cs/javascript/utm.js
            bad-second-in-body.html | 10:14 | @tag
            bad-shadow-root.html | 9:51 | @tag
            bad-three.html | 5:14 | @tag
            bad-twice.html | 5:14 | @tag
            """);
  }
}
