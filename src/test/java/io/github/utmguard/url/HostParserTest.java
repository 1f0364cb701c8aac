package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostParserTest {

  @ParameterizedTest
  @CsvSource({
    "online3.super\u00adoffice.com, online3.superoffice.com",
    "online3.super\u200boffice.com, online3.superoffice.com",
    "online3.super\u2060office.com, online3.superoffice.com",
    "online3.super\ufe0foffice.com, online3.superoffice.com",
    "online3\u3002superoffice\uff0ecom, online3.superoffice.com",
    "\uff4f\uff4e\uff4c\uff49\uff4e\uff45.superoffice.com, online.superoffice.com",
    "onl\u0131ne.example, xn--onlne-p4a.example",
    "\u212bs.no, xn--s-1fa.no",
    "a\u030as.no, xn--s-1fa.no",
    "\u03a3\u0391\u03a3.gr, xn--mxa9ab.gr",
    "fa\u00df.example, xn--fa-hia.example",
    "\ud83d\ude00.la, xn--e28h.la",
    "\u0646\u0627\u0645\u0647\u200c\u0627\u06cc.example, xn--mgba3gch31f060k.example",
  })
  void mapsInternationalisedNamesToAscii(String host, String ascii) {
    assertEquals(Optional.of(ascii), HostParser.parse(host, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "super\u200doffice.com",
        "\u200cx.example",
        "\u0301x.example",
        "a\u2028b.example",
        "a\ue000b.example",
        "a\ufffdb.example",
        "\u2100.example",
        "a\u00a0b.example",
        "xn--a\u00e9.example",
        "xn--abc-.example",
        "xn--99999999999.example",
        "\u00ad",
      })
  void refusesWhatABrowserRefuses(String host) {
    assertEquals(Optional.empty(), HostParser.parse(host, true));
  }
}
