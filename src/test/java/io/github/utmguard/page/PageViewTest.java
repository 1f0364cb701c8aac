package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageViewTest {
  private static final String TAG = "/cs/javascript/utm.js";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<head><script src='@'></script>|1",
        "<head><script src='https://x.example/Cust1/CS/JAVASCRIPT/UTM.JS?v=1'></script>|1",
        "<head><script src='@'></script><body><script src='@'></script>|2",
        "<head><script src='/cs/javascript%2Futm%2Ejs'></script>|1",
        "<head><script type=text/plain src='@'></script>|1",
        "<head><script src='/javascript/utm.js'></script>|0",
        "<head><link href='@'>|0",
        "<head><!-- <script src='@'></script> -->|0",
        "<head><noscript><script src='@'></script></noscript>|0",
        "<head><template><script src='@'></script></template>|0",
        "<head></head><svg><script src='@'></script></svg>|0",
        "<head><script>var x = \"<script src='@'>\"</script>|0",
        "<head><script src=''>@</script>|0",
      })
  void knowsTheActiveTags(String html, int tags) {
    assertEquals(tags, Pages.view("<!DOCTYPE html>" + html.replace("@", TAG)).tags().size(), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<head><script src='@'></script>|true false false",
        "<head><meta charset=utf-8><script src='@'></script>|true false true",
        "<head><script src=x></script><script src='@'></script>|true true true",
        "<head><script type=a>x</script><script src='@'></script>|true false true",
        "<head></head><body><script src='@'></script>|false false false",
        "<script src='@'></script>|true false false",
        "<head></head><script src='@'></script>|true false false",
      })
  void knowsWhereATagStands(String html, String expected) {
    ScriptElement tag = Pages.view("<!DOCTYPE html>" + html.replace("@", TAG)).tags().get(0);
    assertEquals(expected, tag.inHead() + " " + tag.afterScript() + " " + tag.afterElement(), html);
  }

  @Test
  void isNotParsedForACanonicalTagAlone() {
    String tag =
        "<!-- SuperOffice UTM tag -->\n"
            + "<script src=\"https://online4.superoffice.com/Cust1/CS/javascript/utm.js\"></script>";
    PageView page = Pages.view("<!DOCTYPE html><html><head>" + tag + "<title>utm</title></head>");
    assertTrue(page.tree().isEmpty());
    assertEquals(1, page.tags().size());
    assertTrue(page.tags().get(0).inHead());
    assertFalse(page.tags().get(0).afterElement());
  }

  @Test
  void showsWhatStandsInItsLinksAndText() {
    String form = HostedFormReaderTest.FORM;
    PageView page =
        Pages.view(
            "<head></head><a href='"
                + form
                + "'>x</a><p>"
                + form
                + "2<script>'"
                + form
                + "3'</script>");
    assertEquals(
        Set.of("https://acme.example/docs/a/" + form, "https://acme.example/docs/a/" + form + "2"),
        page.shownAddresses());
    assertEquals(
        List.of(
            "LINK https://acme.example/docs/a/" + form,
            "MENTION https://acme.example/docs/a/" + form + "3"),
        Pages.references(page));
  }

  @Test
  void knowsEmbeddedForms() {
    PageView page =
        Pages.view(
            "<head></head><script src='https://online4.superoffice.com/Cust1/CS/scripts/customer.fcgi"
                + "?action=form&id=F-1'></script><script src='customer.fcgi?action=other'></script>");
    assertEquals(1, page.embeddedForms().size());
    assertEquals(List.of(), page.hostedForms());
  }
}
