package io.github.utmguard.rule;

import io.github.utmguard.settings.Setting;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TagDevelopmentHostTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("tag-development-host")
        .expect(
            """
            bad-sod.html | 3:20 | https://sod.superoffice.com/Cust12345/cs/javascript/utm.js
            bad-sod.html | 3:20 | https://sod.superoffice.com/Cust12345/cs/javascript/utm.js | tag-mismatch
            bad-sod2.html | 3:20 | https://sod2.superoffice.com/Cust12345/cs/javascript/utm.js
            bad-sod2.html | 3:20 | https://sod2.superoffice.com/Cust12345/cs/javascript/utm.js | tag-mismatch
            bad-upper-case.html | 3:20 | https://SOD2.SuperOffice.COM/Cust12345/cs/javascript/utm.js
            bad-upper-case.html | 3:20 | https://SOD2.SuperOffice.COM/Cust12345/cs/javascript/utm.js | tag-mismatch
            good-crm.html | 3:20 | https://crm.superoffice.com/Cust12345/cs/javascript/utm.js | tag-mismatch
            good-online.html | 3:20 | https://online.superoffice.com/Cust12345/cs/javascript/utm.js | tag-mismatch
            good-online12.html | 3:20 | https://online12.superoffice.com/Cust12345/cs/javascript/utm.js | tag-mismatch
            good-online2.html | 3:20 | https://online2.superoffice.com/Cust12345/cs/javascript/utm.js | tag-mismatch
            good-other-domain.html | 3:20 | https://sod2.superoffice.com.acme.example/Cust12345/cs/javascript/utm.js | tag-mismatch
            good-other-name.html | 3:20 | https://sodium.superoffice.com/Cust12345/cs/javascript/utm.js | tag-mismatch
            """);
  }

  /** The configured tag is one of the development environment, too. */
  @TestFactory
  Stream<DynamicTest> configured() throws Exception {
    return RuleFixtures.in("tag-development-host/configured")
        .with(Setting.SCRIPT_URL, "https://sod2.superoffice.com/Cust12345/cs/javascript/utm.js")
        .expect(
            """
            bad-configured.html | 3:20 | https://sod2.superoffice.com/Cust12345/cs/javascript/utm.js
            """);
  }
}
