package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fix is an embed of the same form, on the host and in the tenant that the link meant. */
class HostedFormsTest {
  private static final String ONLINE = "https://online4.superoffice.com/Cust12345/CS/scripts/";

  @ParameterizedTest
  @CsvSource({
    "bad-plain, @customer.fcgi?action=form&amp;id=F-kxJG6whD",
    "bad-one-slash, https://online3.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&amp;id=F-1",
    "bad-scheme-left-out, https://online3.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=form&amp;id=F-1",
    "bad-escaped-twice, @customer.fcgi?action=form&amp;id=F-1",
    "bad-base, @customer.fcgi?action=form&amp;id=F-1",
    "bad-srcdoc-base, @customer.fcgi?action=form&amp;id=F-1",
    "bad-prefilled-fields, @customer.fcgi?action=form&amp;id=F-kxJG6whD",
    "bad-form-get, @customer.fcgi?action=form&amp;id=F-1",
    "bad-customer-exe, https://crm.superoffice.com/scripts/customer.exe?action=form&amp;id=20",
    "bad-own-host, https://acme.example/scripts/customer.fcgi?action=form&amp;id=20",
  })
  void embedsTheSameForm(String page, String address) throws Exception {
    List<String> given =
        RuleFixtures.in("hosted-form-link").findings().stream()
            .filter(finding -> finding.location().page().equals(page + ".html"))
            .flatMap(finding -> finding.fix().arguments().stream())
            .toList();
    assertEquals(List.of("<script src=\"" + address.replace("@", ONLINE) + "\"></script>"), given);
  }
}
