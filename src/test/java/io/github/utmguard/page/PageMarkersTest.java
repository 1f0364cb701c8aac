package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configured tag, or a page's own name, makes of addresses that say little themselves. */
class PageMarkersTest {
  private static final String PLAIN = "<head></head><script src='a.js'></script><a href='b'>x</a>";

  private static PageView view(String tag, String site, String path, String html) {
    Policy policy =
        new Policy(
            Optional.ofNullable(tag).flatMap(Url::parse).map(url -> new TrackingTag(url, Map.of())),
            Set.of("forms.acme.example"),
            Url.parse(site));
    return Pages.view(policy, path, html);
  }

  @ParameterizedTest
  @CsvSource({
    "https://tags.example/t/tag.js,https://acme.example,//tags.example/t/tag.js",
    "https://tags.example/t/TAG.js,https://tags.example/t,TAG.js",
    "https://tags.example/t/tag.js?v=2,https://tags.example/t,tag.js?v=2",
    "https://tags.example/t/abc,https://tags.example/t,abc",
    "https://tags.example/js,https://acme.example,//tags.example/js",
    "https://tags.example/js,https://tags.example/,js",
    "https://tags.example/t%C3%A9g.js,https://acme.example,//tags.example/t\u00e9g.js",
    "https://tags.example/t%C3%A9g.js,https://tags.example/,t\u00e9g.js",
    "https://tags.example/,https://acme.example,//tags.example",
    "https://tags.example/,https://tags.example/,/",
  })
  void letNoConfiguredTagPass(String tag, String site, String src) {
    String html = "<head><script src='" + src + "'></script></head>";
    assertEquals(1, view(tag, site, "a.html", html).tags().size());
  }

  /** Otherwise every page of the site would be parsed, in many times the time. */
  @ParameterizedTest
  @CsvSource({
    ",https://acme.example,a.html",
    "https://tags.example/t/tag.js,https://acme.example,a.html",
    "https://tags.example/t/tag.js,https://tags.example/t,a.html",
    "https://tags.example/t/tag.js,https://tags.example/t,other/tag.js",
    "https://tags.example/js,https://acme.example,a.html",
    "https://tags.example/,https://acme.example,a.html",
    ",https://acme.example,customer.fcgi.html",
    ",https://acme.example,utm.js/a.html",
  })
  void letOrdinaryPagesPass(String tag, String site, String path) {
    assertTrue(view(tag, site, path, PLAIN).tree().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example,s/customer.fcgi,?action=formFrame&formId=6",
    "https://acme.example,CUSTOMER.EXE,?action=formFrame&formId=6",
    "https://forms.acme.example,a.html,b.html",
  })
  void seeWhatAPageIsByItsOwnName(String site, String path, String href) {
    PageView page = view(null, site, path, "<head></head><a href='" + href + "'>x</a>");
    assertEquals(1, page.hostedForms().size());
  }

  /** To HTML the reference ends before the white space, which the URL drops. */
  @Test
  void seeAReferenceBeforeADroppedDigit() {
    String html = "<head></head><a href='https://partner.example/?umt_source&#61\n9'>x</a>";
    assertEquals(1, view(null, "https://acme.example", "a.html", html).campaignLinks().size());
  }

  @ParameterizedTest
  @CsvSource({
    ",x/cs/javascript/utm.js,?v=1",
    "https://acme.example/t/tag.js?v=1,t/tag.js,?v=1",
  })
  void seeATagInAPagesOwnName(String tag, String path, String src) {
    String html = "<head><script src='" + src + "'></script></head>";
    assertEquals(1, view(tag, "https://acme.example", path, html).tags().size());
    String empty = "<head><script src=''></script></head>";
    assertEquals(0, view(tag, "https://acme.example", path, empty).tags().size());
  }
}
