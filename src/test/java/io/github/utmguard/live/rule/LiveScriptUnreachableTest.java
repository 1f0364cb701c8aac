package io.github.utmguard.live.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiveScriptUnreachableTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return LiveFixtures.in("live-script-unreachable")
        .expect(
            """
            bad-empty.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-forbidden.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-image.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-login-page.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-misdirected.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-missing.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-page-as-script.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-redirected-to-a-login-page.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-redirected.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            bad-wrong-type.http | / | 1:1 | http://localhost/Cust12345/cs/javascript/utm.js
            """);
  }
}
