package io.github.utmguard.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.url.Url;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TrackingTagTest {
  private static final String ADDRESS =
      "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js";

  private static TrackingTag tag(String address, Map<String, String> attributes) {
    return new TrackingTag(Url.parse(address).orElseThrow(), attributes);
  }

  @Test
  void htmlIsWhatTheSetupGuideShows() {
    assertEquals(
        "<!-- SuperOffice UTM tag -->\n<script src=\"" + ADDRESS + "\"></script>",
        tag(ADDRESS, Map.of()).html());
  }

  @Test
  void xhtmlTakesThePrefixAndHasAnEndTag() {
    assertEquals(
        "<!-- SuperOffice UTM tag -->\n<h:script src=\"" + ADDRESS + "\"></h:script>",
        tag(ADDRESS, Map.of()).xhtml("h:"));
    assertEquals(tag(ADDRESS, Map.of()).html(), tag(ADDRESS, Map.of()).xhtml(""));
  }

  @Test
  void attributesComeInTheirOrderAndReadBackAsGiven() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("nonce", "a\"b'c");
    attributes.put("data-x", "<&amp;> \u00e6\ud83d\ude00\u00a0\n\t");
    attributes.put("async", "");
    String html = tag(ADDRESS + "?a=1&b=2", attributes).html();
    assertTrue(html.contains("utm.js?a=1&amp;b=2\" nonce=\"a&quot;b'c\" data-x="), html);
    assertTrue(html.endsWith(" async=\"\"></script>"), html);
    assertTrue(html.chars().allMatch(c -> c < 0x7F), "the same bytes in every encoding");
    Element script = Jsoup.parse(html).selectFirst("script");
    attributes.forEach((name, value) -> assertEquals(value, script.attr(name)));
    assertEquals(ADDRESS + "?a=1&b=2", script.attr("src"));
  }

  @Test
  void onlyPrintableAsciiStandsAsItIs() {
    String html = tag(ADDRESS, Map.of("data-x", "\u001f ~\u007f")).html();
    assertTrue(html.contains("data-x=\"&#31; ~&#127;\""), html);
  }
}
