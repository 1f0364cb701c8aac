package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages are parsed: {@link MarkerScanProofTest} shows that they are enough, this how few. */
class MarkerScanTest {
  private final MarkerScan scan = new MarkerScan(List.of("customer.fcgi", "utm.js"));

  private boolean scan(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return scan.mayHold(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customer.fcgi",
        "CUSTOMER.FCGI",
        "x/utm.js",
        "cust\n\tomer.fc\rgi",
        "customer.\\tfcgi",
        "c\\ustomer.fcgi",
        "customer%2efcgi",
        "%63ustomer.fcgi",
        "customer&#46;fcgi",
        "customer&#x2E;fcgi",
        "customer&period;fcgi",
        "customer&amp;period;fcgi",
        "customer&amp#46;fcgi",
        "customer.&Tab;fcgi",
        "customer\\x2efcgi",
        "customer\\u002efcgi",
        "customer\\u{2e}fcgi",
        "customer\\56fcgi",
        "customer.\\x0afcgi",
        "customer%&#50;efcgi",
        "customer\\452efcgi",
        "customer%2\nefcgi",
        "customer.\\\u2028fcgi",
        "utm.\\\u2029js",
        "utm.j%73",
        "utm.j&#115",
        "utm.j&#x73",
        "utm.j\\163",
        "utm.j\\x73",
        "utm.j\\u{73}",
        "utm\\056js",
        "&#117tm.js",
        "customer&AMP;#46;fcgi",
        "c&amp\n;#117;stomer.fcgi",
        "customer&#46&#59;fcgi",
        "customer&period&#59;fcgi",
        "utm&period\\;js",
        "customer\\u{2e\\x7dfcgi",
        "customer\\5&#54;fcgi",
        "customer\\&#53;6fcgi",
        "customer&&num;46;fcgi",
        "customer&amp;&num;46;fcgi",
        "customer&amp&num;46;fcgi",
        "customer&AMP&num;46;fcgi",
        "customer\\u&lcub;2e}fcgi",
        "customer&period\\x3bfcgi",
        "customer&#46;fcgi%6",
        "utm.j&#115\n9",
        "utm.j%2525252525252525252525252573",
      })
  void seesAMarkerHoweverItIsWritten(String text) {
    assertTrue(scan(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "customer fcgi",
        "customers.fcgi",
        "utm_source=x",
        "utm.j%7",
        "utm\\456js",
        "customer&#46",
        "customer\\u{2",
        "a%20b%2Fc%3F%C3%A6",
        "&lt;p&gt; &amp;nbsp; &#8217; &#x27; &copy; &#39; &quot;",
        "a & b && c &&num=1 &period=2",
        "var a = '\\n\\t\\u003c\\/\\'';",
        "C:\\temp\\new\\readme",
        "&#123;@code x}",
        "&copy; 2026",
        "xustomer.fcgi",
        "customer.fcg",
        "customer.fcgx",
        "customer&periodfcgi",
        "customer&period",
        "utm.\\x9js",
        "utm.\\u9js",
        "utm.j\\",
        "\\143&#117;x",
        "a &amp",
        "a &amp;",
        "a &#",
        "\\u",
        "\\a",
        "100% &",
        "\\",
      })
  void leavesOrdinaryPagesAlone(String text) {
    assertFalse(scan(text));
  }

  @Test
  void looksNowhereElse() {
    byte[] bytes = "xxutm.jsxx".getBytes(StandardCharsets.US_ASCII);
    assertTrue(scan.mayHold(bytes, 2, 8));
    assertFalse(scan.mayHold(bytes, 3, 10));
    assertFalse(scan.mayHold(bytes, 0, 7));
  }

  /** A name may look like an escape's end: {@code \x12.js} is {@code /x12.js} in an attribute. */
  @ParameterizedTest
  @ValueSource(strings = {"7.js", "x12.js", "u0123.js"})
  void seesANameThatLooksLikeAnEscape(String name) {
    byte[] bytes = ("src='\\" + name.replace("s", "%73") + "'").getBytes(StandardCharsets.UTF_8);
    assertTrue(new MarkerScan(List.of(name)).mayHold(bytes, 0, bytes.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//\uff46orms.acme.example/",
        "https:\uff46orms",
        "http:\uff46orms",
        "HTTP:\uff46orms",
        "HTTPS:\uff46orms",
        "https:/for\u00adms.acme",
        "\\\\for%EF%BD%8Ds",
        "//me you@for&shy;ms",
        "http://\n\u00fc",
        "https&colon;//x",
        "x&commat;y",
      })
  void seesAHostInOtherCharacters(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertTrue(HostScan.mayHold(bytes, 0, bytes.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/\u00e6\u00f8\u00e5?q=%C3%A6",
        "a: \u00e6, b/\u00f8 c:\u00e5",
        "// \u00e6",
        "n:\u00e6",
        "R&D caf\u00e9 &eacute;",
        "me@example.com \u00e6",
      })
  void leavesOrdinaryHostsAlone(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertFalse(HostScan.mayHold(bytes, 0, bytes.length));
  }
}
