package io.github.utmguard.rule;

import io.github.utmguard.settings.Setting;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EmbeddedFormTenantTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("embedded-form-tenant")
        .expect(
            """
            bad-one-of-two.html | 10:14 | https://online4.superoffice.com/Cust54321/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-other-host.html | 9:14 | https://online2.superoffice.com/Cust54321/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-other.html | 9:14 | https://online4.superoffice.com/Cust54321/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-percent-encoded.html | 9:14 | https://online4.superoffice.com/%43ust54321/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-popup.html | 9:33 | https://online4.superoffice.com/Cust54321/CS/scripts/customer.fcgi?action=form&id=F-1
            good-mismatched-tag.html | 3:20 | https://online4.superoffice.com/Cust54321/cs/javascript/utm.js | tag-mismatch
            good-placeholder-tag.html | 3:20 | https://online4.superoffice.com/CustXXXXX/cs/javascript/utm.js | tag-placeholder
            good-untracked.html | 7:14 | https://online4.superoffice.com/Cust54321/CS/scripts/customer.fcgi?action=form&id=F-1 | embedded-form-untracked
            """);
  }

  /** An installation of one's own has no tenant to compare with. */
  @TestFactory
  Stream<DynamicTest> onSite() throws Exception {
    return RuleFixtures.in("embedded-form-tenant/on-site")
        .with(Setting.SCRIPT_URL, "https://crm.acme.example/customer/cs/javascript/utm.js")
        .expect(
            """

            """);
  }

  /** Without a configured address the page's own tag tells the tenant. */
  @TestFactory
  Stream<DynamicTest> survey() throws Exception {
    return RuleFixtures.in("embedded-form-tenant/survey")
        .withAnyTag()
        .expect(
            """
            bad-survey.html | 9:14 | https://online4.superoffice.com/Cust54321/CS/scripts/customer.fcgi?action=form&id=F-1
            """);
  }
}
