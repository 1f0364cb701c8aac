package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EmbeddedFormBlockedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("embedded-form-blocked")
        .expect(
            """
            bad-default-src.html | 10:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-nonce-missing.html | 10:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-script-src-elem.html | 10:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-self.html | 10:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-several.html | 11:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-strict-dynamic.html | 10:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-tag-path-only.html | 10:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-two.html | 10:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-two.html | 11:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-2
            bad-with-tag.html | 4:14 | @tag | tag-blocked
            bad-with-tag.html | 9:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            """);
  }
}
