package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UtmPersonalDataTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("utm-personal-data")
        .expect(
            """
            bad-email-encoded-twice.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=ola%2540acme.example | utm-malformed
            bad-email-encoded-twice.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=ola%2540acme.example
            bad-email-encoded.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=ola%40acme.example
            bad-email.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=ola.nordmann@acme.example
            bad-internal.html | 9:13 | signup.html?utm_source=acme&utm_medium=email&utm_campaign=webinar&utm_content=ola@acme.example | utm-internal-link
            bad-internal.html | 9:13 | signup.html?utm_source=acme&utm_medium=email&utm_campaign=webinar&utm_content=ola@acme.example
            bad-other-key.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_id=ola@acme.example
            bad-other-key.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_id=ola@acme.example | utm-unknown-parameter
            bad-phone-plus.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=+4712345678
            bad-phone-within.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=tel:%2B4712345678
            bad-phone-zeros.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=0047-12345678
            bad-phone.html | 9:13 | https://partner.example/?utm_source=acme&utm_medium=referral&utm_campaign=webinar_sept&utm_content=%2B47 123 45 678
            """);
  }
}
