package io.github.utmguard.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.url.Url;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressVariantsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.acme.example/ | https://www.acme.example/ http://www.acme.example/ https://acme.example/ http://acme.example/ https://www.acme.example/index.html
          https://acme.example/en/ | https://acme.example/en/ http://acme.example/en/ https://www.acme.example/en/ http://www.acme.example/en/ https://acme.example/en https://acme.example/en/index.html
          https://acme.example/en | https://acme.example/en http://acme.example/en https://www.acme.example/en http://www.acme.example/en https://acme.example/en/ https://acme.example/en/index.html
          https://acme.example/en/start.html | https://acme.example/en/start.html http://acme.example/en/start.html https://www.acme.example/en/start.html http://www.acme.example/en/start.html https://acme.example/en/
          https://acme.example:8443/ | https://acme.example:8443/ https://www.acme.example:8443/ https://acme.example:8443/index.html
          http://acme.example/ | http://acme.example/ http://www.acme.example/ http://acme.example/index.html
          http://127.0.0.1:8080/ | http://127.0.0.1:8080/ http://127.0.0.1:8080/index.html
          http://site.localhost/ | http://site.localhost/ http://site.localhost/index.html
          http://me:secret@intranet/?a=b#c | http://intranet/ http://intranet/index.html
          """)
  void areTheSpellingsThatPeopleUse(String site, String variants) {
    assertEquals(
        variants,
        AddressVariants.of(Url.parse(site).orElseThrow()).stream()
            .map(Url::href)
            .collect(Collectors.joining(" ")));
  }
}
