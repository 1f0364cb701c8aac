package io.github.utmguard.rule;

import io.github.utmguard.settings.Setting;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostedFormLinkTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("hosted-form-link")
        .expect(
            """
            bad-after-html.html | 12:10 | @form
            bad-area.html | 10:59 | @form
            bad-backslashes.html | 9:13 | https:\\\\online3.superoffice.com\\Cust12345\\CS\\scripts\\customer.fcgi?action=formFrame&formId=F-1
            bad-bare-ampersand.html | 9:13 | @form
            bad-base-after.html | 9:13 | ?action=formFrame&formId=F-1
            bad-base.html | 10:13 | customer.fcgi?action=formFrame&formId=F-1
            bad-button-elsewhere.html | 10:30 | @form
            bad-button-formaction.html | 9:58 | @form
            bad-button-formmethod.html | 9:15 | @form
            bad-byte-order-mark-one-line.html | 1:123 | @form
            bad-byte-order-mark.html | 9:13 | @form
            bad-column-after-emoji.html | 9:31 | @form
            bad-cr-lf.html | 10:13 | @form
            bad-customer-exe.html | 9:13 | https://crm.superoffice.com/scripts/customer.exe?action=formFrame&formId=20
            bad-dialog-button.html | 9:96 | @form
            bad-dot-segments.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/x/../scripts/./customer.fcgi?action=formFrame&formId=F-1
            bad-escaped-three-times.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&amp;amp;formId=F-1
            bad-escaped-twice.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&amp;formId=F-1
            bad-form-get-button-value.html | 9:15 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi
            bad-form-get-control-elsewhere.html | 10:40 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi
            bad-form-get-moved-out-of-table.html | 9:22 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi
            bad-form-get-select.html | 9:15 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi
            bad-form-get.html | 9:15 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi
            bad-form-in-table.html | 9:76 | @form
            bad-form-method-unknown.html | 9:29 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi
            bad-form-post.html | 9:29 | @form
            bad-fragment.html | 9:13 | @form#form
            bad-hidden.html | 9:20 | @form
            bad-http.html | 9:13 | http://online3.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-image-formaction.html | 9:92 | @form
            bad-input-formaction.html | 9:71 | @form
            bad-line-end-in-attribute.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/\\ncustomer.fcgi?action=formFrame&formId=F-1
            bad-link-in-code.html | 9:25 | @form
            bad-link-in-table.html | 9:21 | @form
            bad-named-references.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-new-window.html | 9:53 | @form
            bad-no-slash.html | 9:13 | https:online3.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-numeric-references.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-on-site-installation.html | 9:13 | https://crm.acme.example/scripts/customer.fcgi?action=formFrame&formId=20
            bad-one-slash.html | 9:13 | https:/online3.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-other-order.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?formId=F-1&utm_source=site&action=formFrame
            bad-own-host.html | 9:13 | /scripts/customer.fcgi?action=formFrame&formId=20
            bad-percent-encoded-query.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?%61ction=form%46rame&formId=F-1
            bad-percent-encoded.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/%63ustomer%2Efcgi?action=formFrame&formId=F-1
            bad-plain.html | 9:13 | @form
            bad-port.html | 9:13 | https://online4.superoffice.com:443/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-prefilled-fields.html | 9:13 | @form&field-name-1=Acme&field_Email%3A=[[urlEncode(customer.email)]]
            bad-scheme-left-out.html | 9:13 | //online3.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&formId=F-1
            bad-shadow-root.html | 9:47 | @form
            bad-single-quotes.html | 9:30 | @form
            bad-srcdoc-base.html | 9:17 | customer.fcgi?action=formFrame&formId=F-1
            bad-srcdoc.html | 9:17 | @form
            bad-svg-xlink.html | 9:82 | @form
            bad-svg.html | 9:33 | @form
            bad-tab-in-attribute.html | 9:13 | https://online4.superoffice.com/Cust12345/CS/scripts/custo\\tmer.fcgi?action=formFrame&formId=F-1
            bad-twice.html | 10:14 | @form
            bad-twice.html | 12:14 | @form
            bad-unquoted.html | 9:12 | @form
            bad-upper-case-markup.html | 9:13 | @form
            bad-upper-case.html | 9:13 | HTTPS://ONLINE4.SUPEROFFICE.COM/CUST12345/CS/SCRIPTS/CUSTOMER.FCGI?action=formFrame&formId=F-1
            bad-utf-16.html | 9:31 | @form
            bad-white-space-around.html | 9:13 | \\n  @form\\n
            bad-windows-1252.html | 9:28 | @form
            bad-xhtml-prefix.xhtml | 8:17 | @form
            bad-xhtml.xhtml | 8:13 | @form
            good-noscript.html | 9:20 | @form | hosted-form-mention
            good-template.html | 9:20 | @form | hosted-form-mention
            """);
  }

  /** An alias of the company's own: every address on it is a form, but scripts that embed one. */
  @TestFactory
  Stream<DynamicTest> ownAlias() throws Exception {
    return RuleFixtures.in("hosted-form-link/own-alias")
        .with(Setting.HOSTED_FORM_HOSTS, "forms.acme.example")
        .expect(
            """
            bad-own-alias-upper-case.html | 9:13 | //FORMS.acme.example/?id=2
            bad-own-alias.html | 9:13 | https://forms.acme.example/webinar
            """);
  }
}
