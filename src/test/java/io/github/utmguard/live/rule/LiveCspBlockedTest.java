package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveCspBlockedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-csp-blocked")
        .expect(
            """
            bad-form.http | / | 2:14 | http://localhost/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-frame-by-fallback.http | / | 2:14 | http://localhost/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-frame-by-the-page.http | / | 2:14 | http://localhost/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-frame.http | / | 2:14 | http://localhost/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-sandbox.http | / | 1:41 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-tag-by-strict-dynamic.http | / | 1:41 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-tag-by-the-second-policy.http | / | 1:41 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-tag.http | / | 1:41 | http://localhost/Cust12345/cs/javascript/utm.js
            """);
  }
}
