package io.github.utmguard.script;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressMarkersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/customer.fcgi?",
        "/CUSTOMER.EXE",
        "%63ustomer.fcgi",
        "c%75stomer%2Efcgi",
        "\\x63ustomer.fcgi",
        "custom\\u0065r.fcgi",
        "custom\\\\u0065r.fcgi",
        "\\u{00063}ustomer.fcgi",
        "\\143ustomer.fcgi",
        "\\customer.fcgi",
        "cust\\\nomer.fcgi",
        "cust\n\tomer.fcgi",
        "customer\\.fcgi",
        "&#99;ustomer.fcgi",
        "&#x0063ustomer.fcgi",
        "customer&period;fcgi",
        "&percnt;63ustomer.fcgi",
        "\\x2563ustomer.fcgi",
        "cu\\\\\\ncustomer.fcgi",
        "%6\n3ustomer.fcgi",
        "%%63ustomer.fcgi",
        "&&#99;ustomer.fcgi",
      })
  void seesAMarker(String text) {
    assertTrue(AddressMarkers.forms().in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c",
        "customer.fcg",
        "customer fcgi",
        "customer",
        "customer%2",
        "customer%2",
        "&#",
        "\\",
        "\\u{6",
        "%63",
        "customerXfcgi",
        "custòmer.fcgi"
      })
  void seesNone(String text) {
    assertFalse(AddressMarkers.forms().in(text));
  }

  @Test
  void refusesAMarkerThatCouldNotMatch() {
    assertThrows(
        IllegalArgumentException.class, () -> AddressMarkers.formsAnd(List.of("Forms.example")));
    assertThrows(IllegalArgumentException.class, () -> AddressMarkers.formsAnd(List.of("")));
  }
}
