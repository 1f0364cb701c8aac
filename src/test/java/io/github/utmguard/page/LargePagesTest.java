package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page with very many of anything must not stop a build: quadratic time would take minutes. */
class LargePagesTest {
  private static final int MANY = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String FORM = "customer.fcgi?action=formFrame&formId=1";
  private static final String LINK = "<a href='" + FORM + "'>x</a>";

  static Stream<Arguments> pages() {
    return Stream.of(
        page("links in a script", "<script>", "open('" + FORM + "');\n", "</script>", MANY),
        page("links in data", "<script type=a>[", "'" + FORM + "',", "]</script>", MANY),
        page("links", "", LINK, "", MANY),
        page("links that stay open", "", "<a href='" + FORM + "'>", "", MANY),
        page("nested elements", LINK, "<div>", "", 1),
        page("nested paragraphs", LINK, "<p><b>", "", 1),
        page("nested tables", LINK, "<table><td>", "", 1),
        page("attributes", LINK + "<a ", "data-x=customer.fcgi ", ">", 1),
        page("different attributes", LINK + "<a", " data-#='" + FORM + "'", ">", 513),
        page("handlers", "", "<p onclick=\"location='" + FORM + "'\">", "", MANY),
        page("forms", "", "<form action='customer.fcgi'><input name=a></form>", "", 0),
        page(
            "forms that are sent", "", "<form method=post action='" + FORM + "'></form>", "", MANY),
        page("buttons", "<form>", "<button formmethod=post formaction='" + FORM + "'>", "", MANY),
        page(
            "fields and buttons",
            "<form action='customer.fcgi'><input name=action value=formFrame>",
            "<input name=formId value=#><button name=formId value=#>",
            "",
            1),
        page("buttons of no form", LINK, "<button name=a form=x>", "", 1),
        page("options", LINK + "<form><select name=action>", "<option value=#>", "", 1),
        page("noscripts", "", "<noscript>" + LINK + "</noscript>", "", MANY),
        page("templates", LINK, "<template>", "", 1),
        page("frames", "", "<iframe srcdoc=\"" + LINK + "\"></iframe>", "", MANY),
        page("tags", LINK, "<script src='/cs/javascript/utm.js'></script>", "", 1),
        page(
            "embedded forms",
            LINK,
            "<script src='customer.fcgi?action=form&id=1'></script>",
            "",
            1),
        page("bases", LINK, "<base href='/'>", "", 1),
        page("svg", LINK, "<svg><desc>", "", 1));
  }

  private static Arguments page(String name, String before, String piece, String after, int uses) {
    StringBuilder page = new StringBuilder("<head></head>" + before);
    for (int i = 0; i < MANY; i++) {
      page.append(piece.replace("#", Integer.toString(i)));
    }
    return Arguments.of(name, page.append(after).toString(), uses);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void takesTimeInProportion(String name, String page, int references) {
    int found = assertTimeoutPreemptively(LIMIT, () -> Pages.view(page).hostedForms().size(), name);
    assertEquals(references, found);
  }

  @Test
  void givesUpOnFormsInForms() {
    // Looking at each form around each control takes this page 15 s and more.
    String page =
        "<head></head>"
            + LINK
            + "<form><div></form>".repeat(500)
            + "<form>"
            + "<input name=a>".repeat(10_000);
    Duration limit = Duration.ofSeconds(5);
    int found = assertTimeoutPreemptively(limit, () -> Pages.view(page).hostedForms().size());
    assertEquals(1, found);
  }

  static Stream<String> characters() {
    return Stream.of(
        "<", "&", "&#", "%", "\\", "\\n", "&#10;", "\t", "//", "&amp", "c", "customer.", "<a ");
  }

  @ParameterizedTest
  @MethodSource("characters")
  void readsTwentyMegabytesOf(String piece) {
    String page = "<head></head>" + LINK + piece.repeat(20_000_000 / piece.length());
    int found = assertTimeoutPreemptively(LIMIT, () -> Pages.view(page).hostedForms().size());
    assertEquals(1, found);
  }
}
