package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UtmDuplicateParameterTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("utm-duplicate-parameter")
        .expect(
            """
            bad-encoded.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&%75tm_source=other
            bad-same-value.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_source=acme&utm_source=acme
            bad-twice.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_source=other
            """);
  }
}
