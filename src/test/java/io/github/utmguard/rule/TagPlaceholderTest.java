package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagPlaceholderTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-placeholder")
        .expect(
            """
            bad-as-documented.html | 4:14 | https://sod2.superoffice.com/CustXXXXX/cs/javascript/utm.js | tag-development-host
            bad-as-documented.html | 4:14 | https://sod2.superoffice.com/CustXXXXX/cs/javascript/utm.js
            bad-in-body.html | 7:14 | https://online4.superoffice.com/CustXXXXX/cs/javascript/utm.js
            bad-lower-case.html | 4:14 | https://online4.superoffice.com/custxxxxx/cs/javascript/utm.js
            bad-percent-encoded.html | 4:14 | https://online4.superoffice.com/Cust%58XXXX/cs/javascript/utm.js
            bad-production-host.html | 4:14 | https://online4.superoffice.com/CustXXXXX/cs/javascript/utm.js
            bad-three.html | 4:14 | https://online4.superoffice.com/CustXXX/cs/javascript/utm.js
            good-digits.html | 3:20 | https://online4.superoffice.com/Cust1XXXX/cs/javascript/utm.js | tag-mismatch
            """);
  }
}
