package io.github.utmguard.utm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.url.Url;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a link was sent to is seen, and what only looks like that is let pass. */
class PersonalDataTest {
  private static List<String> found(String value) {
    Url url = Url.parse("https://acme.example/?utm_term=" + value).orElseThrow();
    return UtmLint.personalData(url).stream().map(fault -> fault.message().key()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.no",
        "ola_@b.example",
        "ola.@my-site.example",
        "to+ola@b.example,+hei",
        "@team+ola@b.example",
        "x@+ola@b.example",
        "a@2y.example",
        "a@xx.example",
        "a@2x.b.example"
      })
  void anAddressOfMail(String value) {
    assertEquals(List.of("utm-personal-data.email"), found(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@b.example",
        "!@b.example",
        "+@b.example",
        "a@b",
        "a@b.c",
        "a@b.c1",
        "a@.example",
        "a@2",
        "banner@2x.png",
        "banner@9x.png",
        "a@b,example"
      })
  void noAddressOfMail(String value) {
    assertEquals(List.of(), found(value.replaceFirst("^\\+", "%20")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+4791234567",
        "%2B47+91+23+45+67",
        "0047-912.34/567",
        "tel:+47(9)12345670",
        "+12345678",
        "+40000000",
        "+99999999",
        "0012345678",
        "%2B12345678901234567",
        "id-0012345678"
      })
  void aNumberOfATelephone(String value) {
    assertEquals(List.of("utm-personal-data.phone"), found(value.replace("tel:+", "tel:%2B")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4791234567",
        "+1234567",
        "001234567",
        "%2B123456789012345678",
        "a%2B4791234567",
        "1000012345678",
        "+12345678abc",
        "0012345678x",
        "%2B47,91234567",
        "%2B47---...///---",
        "%2B"
      })
  void noNumberOfATelephone(String value) {
    assertEquals(List.of(), found(value));
  }
}
