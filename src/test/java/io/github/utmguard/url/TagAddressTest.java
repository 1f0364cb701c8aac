package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://sod2.superoffice.com/CustXXXXX/cs/javascript/utm.js, true",
    "https://online4.superoffice.com/Cust1/CS/JavaScript/UTM.JS?v=1#x, true",
    "http://crm.acme.example:8080/cs/javascript/utm.js, true",
    "https:/h/Cust1%2Fcs\\javascript/%75tm.js, true",
    "https://acme.example/javascript/utm.js, false",
    "https://acme.example/xcs/javascript/utm.js, false",
    "https://h/Cust1/cs/javascript/utm.js/x, false",
    "https://h/Cust1/cs/javascript/utm.json, false",
    "https://h/?/cs/javascript/utm.js, false",
    "foo://h/cs/javascript/utm.js, false",
  })
  void knowsTheTagByItsPath(String address, boolean tag) {
    assertEquals(tag, TagAddress.isTag(UrlTest.url(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://sod2.superoffice.com/CustXXXXX/cs/javascript/utm.js, true",
    "https://sod2.superoffice.com/custxxx/cs/javascript/utm.js, true",
    "https://h/Cust%58XXXXXXXX/, true",
    "https://h/CustXX/, false",
    "https://h/CustXXXX1/, false",
    "https://h/Cust12345/?CustXXXXX, false",
  })
  void knowsThePlaceholder(String address, boolean placeholder) {
    assertEquals(placeholder, TagAddress.isPlaceholder(UrlTest.url(address)));
  }
}
