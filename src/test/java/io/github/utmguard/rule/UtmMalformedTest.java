package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UtmMalformedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("utm-malformed")
        .expect(
            """
            bad-empty.html | 9:13 | https://partner.example/?utm_source=&utm_medium=referral&utm_campaign
            bad-encoded-twice.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar%2520sept
            bad-escaped-twice.html | 9:13 | https://partner.example/?utm_source=acme&amp;utm_medium=referral&amp;utm_campaign=webinar_sept
            bad-fragment-section.html | 9:13 | https://partner.example/#top?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-fragment.html | 9:13 | https://partner.example/#utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-nested.html | 9:13 | https://share.example/?u=https://acme.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-path-segment.html | 9:13 | https://partner.example/signup/utm_source=acme/?utm_medium=a&utm_campaign=b
            bad-path.html | 9:13 | https://partner.example/signup&utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-second-between.html | 9:13 | https://partner.example/?utm_source=acme?utm_medium=referral&utm_campaign=webinar
            bad-second-question-mark.html | 9:13 | https://partner.example/?a=1?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            bad-two-at-once.html | 9:13 | https://partner.example/??utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept
            """);
  }
}
