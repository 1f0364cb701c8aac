package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://online4.superoffice.com/Cust1/CS/scripts/customer.fcgi?action=form&id=F-1",
        "https:/online4.superoffice.com/Cust1/CS/scripts/%63USTOMER.exe?Action=FORM&amp;ID=F-1",
        "https://h/customer.fcgi?id=&id=F%2D1&action=formFrame&action=form",
      })
  void recognisesTheScriptOfAnEmbeddedForm(String address) {
    Url url = UrlTest.url(address);

    assertEquals(Optional.of(new EmbeddedForm(url, "F-1")), EmbeddedForm.of(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://h/customer.fcgi?action=form",
        "https://h/customer.fcgi?action=form&id=",
        "https://h/customer.fcgi?action=form&formId=F-1",
        "https://h/customer.fcgi?action=formFrame&formId=F-1",
        "https://h/customer.js?action=form&id=F-1",
        "foo://h/customer.fcgi?action=form&id=F-1",
      })
  void takesNoOtherScriptForAForm(String address) {
    assertEquals(Optional.empty(), EmbeddedForm.of(UrlTest.url(address)));
  }
}
