package io.github.utmguard.inject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to cost time, memory or stack; each has an old tag, so that it has to be parsed. */
@Timeout(60)
class HostileInjectionTest {
  private static final int MANY = 100_000;
  private static final String OLD = Planned.TAG.html().replace("Cust12345", "Cust54321");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a>",
        "<table>",
        "<p><b>",
        "<svg>",
        "<template>",
        "<!--a-->",
        "</p>",
        "x<br>"
      })
  void deepAndLongPagesAreTagged(String piece) {
    String page = "<head>|</head>" + piece.repeat(MANY);
    Planned planned = Planned.inject(page.replace("|", OLD).getBytes(UTF_8));
    assertEquals("", planned.reason());
    assertTrue(planned.text().equals(page.replace("|", Planned.TAG.html())), piece);
  }

  @Test
  void manyOldTagsTakeLinearTime() {
    String page = "<head>|</head><body>\n" + (OLD + "<p>").repeat(20_000);
    Planned planned = Planned.inject(page.replace("|", "").getBytes(UTF_8));
    assertEquals(20_000, planned.oldTags());
    assertTrue(planned.text().equals(page.replace(OLD, "").replace("|", Planned.TAG.html())));
  }

  @Test
  void manyCommentsAndMuchWhiteSpaceTakeLinearTime() {
    String comments = "<!-- SuperOffice UTM tag -->".repeat(MANY);
    String page = "<head>|</head>" + comments + " ".repeat(1 << 20) + "x" + OLD;
    Planned planned = Planned.inject(page.replace("|", "").getBytes(UTF_8));
    assertTrue(planned.text().equals(page.replace(OLD, "").replace("|", Planned.TAG.html())));
  }

  @Test
  void deeplyNestedXhtmlIsTagged() {
    String page =
        "<html xmlns='http://www.w3.org/1999/xhtml'><head>|</head><body>"
            + "<div>".repeat(MANY)
            + "OLD"
            + "</div>".repeat(MANY)
            + "</body></html>";
    Planned planned =
        Planned.injectXhtml(page.replace("|", "").replace("OLD", OLD).getBytes(UTF_8));
    assertTrue(
        planned.text().equals(page.replace("|", Planned.TAG.html()).replace("OLD", "")),
        planned.reason());
  }
}
