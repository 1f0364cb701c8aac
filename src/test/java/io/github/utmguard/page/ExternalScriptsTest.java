package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.csp.ExternalScript;
import io.github.utmguard.csp.ScriptAddress;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Content Security Policies see of a page's tag. */
class ExternalScriptsTest {
  private static ExternalScript script(String attributes, String url) {
    String html = "<head><script " + attributes + " src='" + url + "'></script></head>";
    return ExternalScripts.of(Pages.view(html).tags().get(0));
  }

  /** A nonce that an injected start of a script could have stolen does not count. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "nonce=n|true",
        "nonce=n title='<b>script'|true",
        "nonce=n title='<script'|false",
        "nonce=n title='x{LF}<STYLE x'|false",
        "nonce=n <script|false",
      })
  void saysWhetherTheNonceCounts(String attributes, boolean expected) {
    ExternalScript script =
        script(attributes.replace("{LF}", "\n"), "https://h.example/cs/javascript/utm.js");
    assertEquals(expected, script.nonceable());
    assertEquals(Optional.of("n"), script.nonce());
  }

  @ParameterizedTest
  @CsvSource({
    "https://h.example/cs/javascript/utm.js?v=1,https,443",
    "http://h.example/cs/javascript/utm.js,http,80",
    "https://h.example:8443/cs/javascript/utm.js,https,8443",
  })
  void namesThePort(String url, String scheme, int port) {
    assertEquals(
        new ScriptAddress(scheme, "h.example", port, "/cs/javascript/utm.js"),
        script("integrity=i", url).address());
    assertEquals("i", script("integrity=i", url).integrity());
  }
}
