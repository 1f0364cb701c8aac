package io.github.utmguard.script;

import static io.github.utmguard.script.Forms.FORM;
import static io.github.utmguard.script.Forms.IS_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataAddressesTest {
  private static final String ADDRESS = "https://a.example/customer.fcgi?action=formFrame&formId=1";

  /** The raw address stands between bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"href\": \"|https://a.example/customer.fcgi?action=formFrame&formId=1|\"}",
        "{\"u\":\"|https:\\/\\/a.example\\/customer.fcgi?action=formFrame\\u0026formId=1|\"}",
        "{\"j\":\"{\\\"u\\\":\\\"|https:\\\\/\\\\/a.example\\\\/customer.fcgi?action=formFrame&formId=1|\\\"}\"}",
        "{\"t\":\"One\\n|https://a.example/customer.fcgi?action=formFrame&formId=1|\\nTwo\"}",
        "{\"t\":\"\\u003ca href=\\u0022|https://a.example/customer.fcgi?action=formFrame\\u0026amp;formId=1|\\u0022\\u003e\"}",
        "{\"h\":\"<a href=\\\"|https://a.example/customer.fcgi?action=formFrame&amp;formId=1|\\\">x</a>\"}",
        "<link>|https://a.example/customer.fcgi?action=formFrame&amp;formId=1|</link>",
        "&lt;a href=&quot;|https://a.example/customer.fcgi?action=formFrame&amp;formId=1|&quot;&gt;x",
        "See (|https://a.example/customer.fcgi?action=formFrame&formId=1|).",
        "See |https://a.example/customer.fcgi?action=formFrame&formId=1|.",
        "{\"t\": \"|https://a.example/customer.fcgi?action=formFrame&formId=1|, or mail us\"}",
        "See [form](|https://a.example/customer.fcgi?action=formFrame&formId=1|), please",
        "\"unclosed |https://a.example/customer.fcgi?action=formFrame&#38;formId=1|",
        "url=|https://a.example/customer.fcgi?action=formFrame&formId=1|",
        "|https://a.example/customer.fcgi?action=formFrame&formId=1|",
      })
  void findsTheRawText(String data) {
    int start = data.indexOf('|');
    int end = data.lastIndexOf('|') - 1;
    List<ScriptAddress> found = DataAddresses.find(data.replace("|", ""), IS_FORM);
    assertEquals(List.of(new ScriptAddress(start, end - start, ADDRESS, false)), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/cust\\u006fmer.fcgi?action=formFrame&formId=1",
        "https://a.example/%63ustomer.fcgi?action=formFrame&formId=1",
        "//a.example/CUSTOMER.FCGI?action=formFrame&formId=1",
        "\"https://a.example/cust\\nomer.fcgi?action=formFrame&formId=1\"",
        "{url:/customer.fcgi?action=formFrame&formId=1}",
      })
  void findsHoweverWritten(String data) {
    assertEquals(1, DataAddresses.find(data, IS_FORM).size());
  }

  @ParameterizedTest
  @CsvSource({
    "customer.fcgi is a program",
    "https://a.example/customer.fcgi?action=listTicket",
    "https://a.example/?to=https://b.example/customer.fcgi?action=formFrame&formId=1",
    "https://a.example/ customer.fcgi ?action=formFrame&formId=1",
  })
  void findsNothing(String data) {
    assertEquals(List.of(), DataAddresses.find(data, IS_FORM));
  }

  @Test
  void everyOccurrenceOnceAndInOrder() {
    String data = "[\"@\",\"@ @\"]\n@".replace("@", FORM);
    List<ScriptAddress> found = DataAddresses.find(data, IS_FORM);
    assertEquals(
        List.of(2, FORM.length() + 5), found.stream().map(ScriptAddress::offset).limit(2).toList());
    assertEquals(4, found.size());
  }

  @Test
  void htmlInDataDoesNotNavigate() {
    List<ScriptAddress> found = DataAddresses.find("<a href=\"" + FORM + "\">", IS_FORM);
    assertFalse(found.get(0).navigates());
  }
}
