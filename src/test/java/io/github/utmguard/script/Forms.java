package io.github.utmguard.script;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * A stand-in for the real test of an address: good enough to tell a form's address from its
 * neighbours.
 */
final class Forms {
  static final String FORM =
      "https://online2.superoffice.com/Cust26633/CS/scripts/customer.fcgi?action=formFrame&formId=F-kxJG6whD";

  static final Predicate<String> IS_FORM =
      address -> {
        String visible = address.replaceAll("[\t\r\n]", "").replace("%63", "c").replace('\\', '/');
        String[] parts = visible.split("\\?", 2);
        return parts.length == 2
            && ("/" + parts[0]).toLowerCase(Locale.ROOT).endsWith("/customer.fcgi")
            && ("&" + parts[1]).contains("&action=formFrame")
            && ("&" + parts[1]).contains("&formId=");
      };

  private Forms() {}
}
