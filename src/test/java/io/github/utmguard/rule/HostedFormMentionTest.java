package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostedFormMentionTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("hosted-form-mention")
        .expect(
            """
            bad-data-attribute-compact.html | 9:19 | @form
            bad-data-attribute-escaped.html | 9:19 | @form
            bad-data-attribute-list.html | 9:18 | @form
            bad-data-attribute.html | 9:19 | @form
            bad-fetch.html | 9:16 | @form
            bad-file.js | 2:4 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-file
            bad-json-escaped.html | 9:41 | @form
            bad-json-ld.html | 10:28 | @form
            bad-noscript-frame.html | 9:24 | @form
            bad-noscript-refresh.html | 7:47 | @form
            bad-noscript.html | 9:35 | @form
            bad-page-data.html | 9:77 | @form
            bad-script-template.html | 9:43 | @form
            bad-search-index.json | 2:12 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-index
            bad-template-form.html | 9:39 | @form
            bad-template-frame.html | 9:24 | @form
            bad-template-of-template.html | 9:52 | @form
            bad-template-script.html | 9:31 | @form
            bad-template-shadow-mode-unknown.html | 9:47 | @form
            bad-template.html | 9:23 | @form
            bad-variable-twice.html | 10:10 | @form
            bad-variable-twice.html | 10:119 | @form
            bad-variable.html | 11:13 | @form
            good-script.html | 9:21 | @form | hosted-form-script
            good-serialised-link.html | 9:13 | @form | hosted-form-link
            good-serialised-markup.html | 9:13 | @form | hosted-form-link
            good-shadow-root.html | 9:47 | @form | hosted-form-link
            """);
  }
}
