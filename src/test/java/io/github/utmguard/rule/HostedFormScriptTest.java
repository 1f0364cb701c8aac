package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostedFormScriptTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("hosted-form-script")
        .expect(
            """
            bad-after-non-ascii.html | 9:41 | @form
            bad-concatenated.html | 10:18 | @form
            bad-data-attribute-one-slash.html | 9:16 | https:/online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-data-attribute-own-host.html | 9:16 | /scripts/customer.fcgi?action=formFrame&formId=20
            bad-data-attribute-white-space.html | 9:16 |  @form\\n
            bad-data-attribute.html | 9:33 | @form
            bad-escaped.html | 10:18 | @form
            bad-file.js | 3:16 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-file1
            bad-href.html | 10:40 | @form
            bad-html-comment-hiding.html | 11:18 | @form
            bad-in-head.html | 7:27 | @form
            bad-javascript-action.html | 9:15 | @form
            bad-javascript-area.html | 9:27 | @form
            bad-javascript-formaction.html | 9:41 | @form
            bad-javascript-link-spelling.html | 9:10 | @form
            bad-javascript-link.html | 9:10 | @form
            bad-javascript-svg.html | 9:21 | @form
            bad-jquery.html | 10:25 | @form
            bad-location-href.html | 11:20 | @form
            bad-location-replace.html | 10:34 | @form
            bad-location.html | 10:20 | @form
            bad-markup.html | 10:26 | @form
            bad-module-file.mjs | 1:44 | /scripts/customer.fcgi?action=formFrame&formId=20
            bad-module.html | 11:18 | @form
            bad-onclick-function.html | 9:16 | @form
            bad-onclick-open.html | 9:22 | @form
            bad-onclick.html | 9:18 | @form
            bad-onload-shadow.html | 9:55 | @form
            bad-onsubmit.html | 9:39 | @form
            bad-open.html | 10:37 | @form
            bad-set-attribute.html | 10:27 | @form
            bad-src.html | 10:14 | @form
            bad-srcdoc.html | 9:17 | @form
            bad-utf-16.html | 9:38 | @form
            bad-windows-1252.html | 9:38 | @form
            bad-xhtml-cdata-alone.xhtml | 9:30 | @form
            bad-xhtml-cdata.xhtml | 9:30 | @form
            bad-xhtml-escaped.xhtml | 8:26 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&amp;formId=F-kxJG6whD
            good-comparison.html | 10:28 | @form | hosted-form-mention
            good-data-json-compact.html | 9:18 | @form | hosted-form-mention
            good-data-json.html | 9:18 | @form | hosted-form-mention
            good-data-markup.html | 9:20 | @form | hosted-form-mention
            good-data-sentence.html | 9:16 | @form | hosted-form-mention
            good-fetch.html | 10:8 | @form | hosted-form-mention
            good-json.html | 9:43 | @form | hosted-form-mention
            good-noscript.html | 9:28 | @form | hosted-form-mention
            good-template.html | 9:28 | @form | hosted-form-mention
            good-variable.html | 10:17 | @form | hosted-form-mention
            """);
  }
}
