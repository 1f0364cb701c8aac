package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagMismatchTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-mismatch")
        .expect(
            """
            bad-http.html | 4:14 | http://online4.superoffice.com/Cust12345/cs/javascript/utm.js
            bad-one-slash.html | 4:14 | https:/online4.superoffice.com/Cust12345/cs/javascript/utm.js
            bad-other-host.html | 4:14 | https://online2.superoffice.com/Cust12345/cs/javascript/utm.js
            bad-other-tenant.html | 4:14 | https://online4.superoffice.com/Cust54321/cs/javascript/utm.js
            bad-percent-encoded-path.html | 4:14 | https://online4.superoffice.com/Cust12345/%63s/javascript/utm.js
            bad-port.html | 4:14 | https://online4.superoffice.com:8443/Cust12345/cs/javascript/utm.js
            bad-query.html | 4:14 | @tag?v=2
            bad-relative.html | 4:14 | /cs/javascript/utm.js
            bad-upper-case-path.html | 4:14 | https://online4.superoffice.com/Cust12345/CS/javascript/utm.js
            """);
  }

  /** Without a configured address the pages' majority is right. */
  @TestFactory
  Stream<DynamicTest> survey() throws Exception {
    return RuleFixtures.in("tag-mismatch/survey")
        .withAnyTag()
        .expect(
            """
            bad-odd.html | 3:20 | https://online4.superoffice.com/Cust54321/cs/javascript/utm.js
            """);
  }
}
