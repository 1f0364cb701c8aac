package io.github.utmguard.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagSettingTest {
  private static final String ADDRESS =
      "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js";

  @Test
  void buildsTheAddressOfCustomerAndHost() {
    assertEquals(ADDRESS, address(parts("Cust12345", "Online4.superoffice.com")));
    assertEquals(
        "https://localhost:8443/Cust1_test/cs/javascript/utm.js",
        address(parts("Cust1_test", "localhost:8443")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/Cust12345/cs/javascript/utm.js",
        "http://127.0.0.1:8080/utm.js",
        "http://[::1]/utm.js",
        "http://acme.localhost/utm.js",
        "https://crm.acme.example/scripts/cs/javascript/utm.js?v=1&w=2"
      })
  void takesAddressesThatBrowsersLoad(String address) {
    assertEquals(address, address(RawSettings.builder().text(Setting.SCRIPT_URL, address)));
  }

  @ParameterizedTest
  @CsvSource({"CUSTOMER_ID,Cust12345,host", "HOST,online4.superoffice.com,customerId"})
  void wantsCustomerAndHostTogether(Setting setting, String value, String missing) {
    var refusal = refusal(RawSettings.builder().text(setting, value));
    assertEquals(missing, refusal.parameter());
    assertTrue(refusal.getMessage().contains("Marketing shows the script"), refusal.getMessage());
  }

  @Test
  void refusesAnAddressThatContradictsItsParts() {
    for (var raw :
        new RawSettings.Builder[] {
          parts("Cust99999", "online4.superoffice.com"),
          parts("Cust12345", "online2.superoffice.com"),
          parts("Cust12345", "online4.superoffice.com:8443")
        }) {
      var refusal = refusal(raw.text(Setting.SCRIPT_URL, ADDRESS));
      assertTrue(refusal.getMessage().contains("contradict"), refusal.getMessage());
    }
    var both = parts("cust12345", "online4.superoffice.com").text(Setting.SCRIPT_URL, ADDRESS);
    assertEquals(ADDRESS, address(both));
  }

  @Test
  void saysWhereToGetAMissingAddress() {
    SiteSettings survey = Given.resolve(RawSettings.builder().build());
    var refusal = assertThrows(InvalidSettingException.class, survey::requireTag);
    assertEquals(
        "Parameter 'scriptUrl' (property utm.scriptUrl): it is missing; ask your SuperOffice"
            + " administrator: Settings and maintenance > Marketing shows the script."
            + " A right value: "
            + ADDRESS,
        refusal.getMessage());
  }

  private static RawSettings.Builder parts(String customerId, String host) {
    return RawSettings.builder().text(Setting.CUSTOMER_ID, customerId).text(Setting.HOST, host);
  }

  private static String address(RawSettings.Builder raw) {
    return Given.resolve(raw.build()).requireTag().address().href();
  }

  private static InvalidSettingException refusal(RawSettings.Builder raw) {
    return assertThrows(InvalidSettingException.class, () -> Given.resolve(raw.build()));
  }
}
