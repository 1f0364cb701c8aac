package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostedFormFrameTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("hosted-form-frame")
        .expect(
            """
            bad-base.html | 10:14 | customer.fcgi?action=formFrame&formId=F-1
            bad-embed.html | 9:30 | @form
            bad-frameset.html | 9:13 | @form
            bad-iframe-in-noembed-object.html | 9:39 | @form
            bad-iframe-lazy.html | 9:51 | @form
            bad-iframe.html | 9:30 | @form
            bad-object-in-svg.html | 9:73 | @form
            bad-object.html | 9:32 | @form
            bad-one-slash.html | 9:14 | https:/online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-shadow-root.html | 9:57 | @form
            bad-srcdoc-of-srcdoc.html | 9:17 | @form
            bad-srcdoc.html | 9:17 | @form
            bad-xhtml.xhtml | 8:14 | @form
            good-javascript.html | 9:14 | @form | hosted-form-script
            good-lazy-attribute.html | 9:19 | @form | hosted-form-script
            good-link.html | 9:13 | @form | hosted-form-link
            good-noscript.html | 9:24 | @form | hosted-form-mention
            good-template.html | 9:24 | @form | hosted-form-mention
            """);
  }
}
