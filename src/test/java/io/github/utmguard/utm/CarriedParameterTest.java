package io.github.utmguard.utm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.url.Url;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedParameterTest {

  @Test
  void eachHasItsFate() {
    Url url =
        Url.parse(
                "https://acme.example/?b=1&utm_source=a&utm_medium=x&utm_medium=y&utm_term="
                    + "&utm_id=7&utm_souce=z&c=2%203#utm_campaign=c")
            .orElseThrow();
    assertEquals(
        List.of(
            "utm_source=a STORED",
            "utm_medium=x ONE_OF_SEVERAL",
            "utm_medium=y ONE_OF_SEVERAL",
            "utm_term= EMPTY",
            "utm_id=7 IGNORED",
            "utm_souce=z IGNORED",
            "utm_campaign=c NOT_READ",
            "b=1 OTHER",
            "c=2 3 OTHER"),
        CarriedParameter.of(url).stream()
            .map(any -> any.name() + "=" + any.value() + " " + any.fate())
            .toList());
  }
}
