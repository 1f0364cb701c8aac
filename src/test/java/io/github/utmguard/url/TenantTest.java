package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantTest {

  @ParameterizedTest
  @CsvSource({
    "https://online4.superoffice.com/Cust25668/CS/scripts/customer.fcgi, Cust25668",
    "https://online4.superoffice.com/CUST25668/cs/javascript/utm.js, CUST25668",
    "https://online4.superoffice.com/%43ust2566%38%2Fcs, Cust25668",
    "https://h/x/Cust1/Cust2/, Cust1",
    "https://crm.superoffice.com/scripts/customer.fcgi?x=/Cust1/, ",
    "https://h/Cust/Cust-1/MyCust1/Cust1.js/Cust%C3%A5, ",
    "https://crm.acme.example/customer/CustX1/Cust1_/cs/javascript/utm.js, ",
    "foo:/Cust1/, ",
  })
  void findsTheTenantInThePath(String address, String tenant) {
    assertEquals(Optional.ofNullable(tenant), Tenant.of(UrlTest.url(address)));
  }
}
