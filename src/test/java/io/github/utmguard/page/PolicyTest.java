package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.url.Url;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  @ParameterizedTest
  @CsvSource({
    "https://acme.example, a/b.html, https://acme.example/a/b.html",
    "https://acme.example/docs, a/b.html, https://acme.example/docs/a/b.html",
    "https://acme.example/docs/, '', https://acme.example/docs/",
    "https://acme.example/docs?a=b, a/b.html, https://acme.example/docs/a/b.html",
    "https://acme.example/docs/?a=b#c, a/b.html, https://acme.example/docs/a/b.html",
    "https://acme.example/docs#top, a/b.html, https://acme.example/docs/a/b.html",
    "https://acme.example/docs/, 50%25?#.html, https://acme.example/docs/50%2525%3F%23.html",
    "https://acme.example/docs/, a:b.html, https://acme.example/docs/a:b.html",
    "https://acme.example/docs/, .well-known/a.html, https://acme.example/docs/.well-known/a.html",
    "https://acme.example/docs/, /a.html, https://acme.example/docs//a.html",
    "https://acme.example/docs/, \u00e6.html, https://acme.example/docs/%C3%A6.html",
  })
  void knowsTheAddressOfAPage(String siteUrl, String path, String address) {
    Policy policy = new Policy(Optional.empty(), Set.of(), Url.parse(siteUrl));
    assertEquals(address, policy.addressOf(path).href());
  }
}
