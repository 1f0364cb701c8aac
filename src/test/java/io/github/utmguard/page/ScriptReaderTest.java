package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {
  private static final String FORM = HostedFormReaderTest.FORM;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      value = {
        "<script>open('@')</script>|SCRIPT",
        "<script type=module>location = '@'</script>|SCRIPT",
        "<script>var form = '@'</script>|MENTION",
        "<script>// @</script>|-",
        "<script src=x.js>open('@')</script>|-",
        "<script type=application/json>{\"open\": \"@\"}</script>|MENTION",
        "<script type=text/template><a href='@'>x</a></script>|MENTION",
        "<script language=vbscript>open('@')</script>|MENTION",
        "<template><script>open('@')</script></template>|INERT",
        "<noscript><script>open('@')</script></noscript>|INERT",
        "<svg><script>open('@')</script></svg>|SCRIPT",
        "<svg><script><![CDATA[open('@')]]></script></svg>|SCRIPT",
        "<a href='@'>x</a><script>var form = '@'</script>|LINK",
        "<pre>@</pre><script>var form = '@'</script>|-",
        "<a href='@'>x</a><script>open('@')</script>|LINK SCRIPT",
      })
  void tellsGoingThereFromNamingIt(String html, String uses) {
    PageView page = Pages.view("<!DOCTYPE html><head></head>" + html.replace("@", FORM));
    List<String> found =
        page.hostedForms().stream().map(reference -> reference.use().name()).toList();
    assertEquals(uses == null ? "" : uses, String.join(" ", found), html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1252", "shift_jis"})
  void tellsWhereInTheScriptAnAddressStands(String charset) {
    String html =
        "<head><meta charset="
            + charset
            + "></head><script>// \u00e5\n'a'; open('"
            + FORM
            + "');"
            + "\n/* \u8868 */ open('"
            + FORM
            + "2')</script>";
    byte[] bytes = html.getBytes(Charset.forName(charset));
    String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
    int first = latin1.indexOf("customer");
    assertEquals(
        List.of(first, latin1.indexOf("customer", first + 1)),
        Pages.view(bytes).hostedForms().stream().map(HostedReference::offset).toList());
  }

  /** A line end that is written after a backslash is no part of a script's string. */
  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "gb18030"})
  void seesAnAddressOverALineEnd(String charset) {
    for (String separator : List.of("\n", "\u2028", "\u2029")) {
      String html =
          "<head><meta charset="
              + charset
              + "></head><script>open('"
              + FORM.replace(".", ".\\" + separator)
              + "')</script>";
      assertEquals(
          1, Pages.view(html.getBytes(Charset.forName(charset))).hostedForms().size(), charset);
    }
  }

  /** Every such byte moved the place by two more, in the end beyond the end of the page. */
  @Test
  void isNotLedAstrayByAWrongEncoding() {
    String html =
        "<head></head><script>// " + "\u00e6 ".repeat(500) + "\nopen('" + FORM + "')</script>";
    byte[] bytes = html.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(html.indexOf("customer"), Pages.view(bytes).hostedForms().get(0).offset());
  }
}
