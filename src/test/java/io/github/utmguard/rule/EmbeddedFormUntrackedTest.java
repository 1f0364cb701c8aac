package io.github.utmguard.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EmbeddedFormUntrackedTest {
  @TestFactory
  Stream<DynamicTest> fixtures() throws Exception {
    return RuleFixtures.in("embedded-form-untracked")
        .expect(
            """
            bad-in-head.html | 5:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-on-site.html | 7:14 | https://crm.acme.example/scripts/customer.exe?action=form&id=F-1
            bad-one-slash.html | 7:14 | https:/online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-own-script.html | 8:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-plain.html | 8:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-popup.html | 7:33 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-shadow-root.html | 7:51 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-sidetab.html | 7:41 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-tag-in-comment.html | 8:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-tag-in-noscript.html | 8:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-two.html | 7:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-1
            bad-two.html | 9:14 | https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&id=F-2
            bad-upper-case.html | 7:14 | HTTPS://ONLINE4.superoffice.com/Cust12345/CS/scripts/%63ustomer.fcgi?action=form&id=F-1
            good-code-sample.html | 3:7 | - | tag-missing
            good-in-comment.html | 3:7 | - | tag-missing
            good-in-noscript.html | 3:7 | - | tag-missing
            good-in-template.html | 3:7 | - | tag-missing
            good-no-form.html | 3:7 | - | tag-missing
            good-other-action.html | 3:7 | - | tag-missing
            good-tag-after.html | 8:14 | @tag | tag-misplaced
            """);
  }
}
