package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostedFormRedirectTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("hosted-form-redirect")
        .expect(
            """
            bad-base.html | 8:37 | customer.fcgi?action=formFrame&formId=F-1
            bad-comma.html | 7:37 | @form
            bad-content-first.html | 7:23 | @form
            bad-decimal.html | 7:37 | @form
            bad-dots.html | 7:37 | @form
            bad-double-quotes.html | 7:37 | @form
            bad-in-body.html | 9:37 | @form
            bad-no-key.html | 7:37 | @form
            bad-one-slash.html | 7:37 | https:/online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-plain.html | 7:37 | @form
            bad-single-quotes.html | 7:37 | @form
            bad-text-after-quote.html | 7:37 | @form
            bad-unclosed-quote.html | 7:37 | @form
            bad-upper-case.html | 7:37 | @form
            bad-white-space-around.html | 7:37 | @form
            bad-white-space-only.html | 7:37 | @form
            bad-xhtml.xhtml | 6:37 | @form
            good-noscript.html | 7:47 | @form | hosted-form-mention
            good-template.html | 9:47 | @form | hosted-form-mention
            """);
  }
}
