package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser finds as the first tag of a head, without a parser. */
class HeadTagReaderTest {
  private static final String URL = "https://online4.superoffice.com/Cust1/cs/javascript/utm.js";
  private static final String COMMENT = "<!-- SuperOffice UTM tag -->";
  private static final List<Policy> POLICIES =
      List.of(policy(Optional.empty()), policy(Optional.of(Url.parse(URL).orElseThrow())));

  private static Policy policy(Optional<Url> address) {
    return new Policy(
        address.map(known -> new TrackingTag(known, Map.of())), Set.of(), Optional.empty());
  }

  private static void assertSeen(String html, boolean withoutParser) {
    PageSource source = PageSource.of(html.getBytes(StandardCharsets.UTF_8));
    HeadPosition.Found head = (HeadPosition.Found) HeadLocator.locate(source);
    for (Policy policy : POLICIES) {
      PageFactory factory = new PageFactory(policy);
      PageView view = factory.view("index.html", source, head);
      assertEquals(factory.parsed("index.html", source, head).tags(), view.tags(), html);
      assertEquals(withoutParser, view.tree().isEmpty(), html);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        COMMENT + "\n<script src=\"" + URL + "\"></script>",
        "\n  " + COMMENT + "\n<script src=\"" + URL + "\"></script>",
        "\r\n\t" + COMMENT + "\r\n\t<script src=\"" + URL + "\"></script>",
        "\n    <script src=\"" + URL + "\"></script>",
        "<script src=\"" + URL + "\"></script>"
      })
  void isSeenAsPeoplePasteIt(String tag) {
    assertSeen("<!doctype html><html><head>" + tag + "<title>t</title></head><p>x", true);
    assertSeen("<html lang='en'><head>" + tag + "\n<script src='a.js'></script></head>", true);
    assertSeen("<head>" + tag, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<script src=\"https://cdn.example/a.js\"></script>",
        COMMENT + "\n<script src=\"https://cdn.example/a.js\"></script>",
        COMMENT,
        "<script src=\""
      })
  void isNoOtherScript(String tag) {
    assertSeen("<!doctype html><html><head>" + tag, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- SuperOffice UTM tag, since 2026 -->\n<script src=\"" + URL + "\"></script>",
        "<meta charset=\"utf-8\"><script src=\"" + URL + "\"></script>",
        "x<script src=\"" + URL + "\"></script>",
        "&nbsp;<script src=\"" + URL + "\"></script>",
        "<script src=\"" + URL + "\" async></script>",
        "<script src='" + URL + "'></script>",
        "<script src=\"" + URL + "?a&amp;b\"></script>",
        "<script src=\"" + URL + "?&lt;\"></script>",
        "\n<SCRIPT src=\"" + URL + "\"></SCRIPT>",
        "\n<script src=\"" + URL + "\"></script><script src=\"" + URL + "\"></script>"
      })
  void isLeftToTheParserOtherwise(String tag) {
    assertSeen("<!doctype html><html><head>" + tag + "<title>t</title></head><p>x", false);
  }

  /** What inject writes is directly after the head's tag, and begins with its comment. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\n" + COMMENT + "\n<script src=\"@\"></script>", "<script src=\"@\"></script>"})
  void isNotWhatInjectWrites(String tag) {
    String html = "<!doctype html><html><head>" + tag.replace("@", URL) + "</head>";
    PageSource source = PageSource.of(html.getBytes(StandardCharsets.UTF_8));
    HeadPosition.Found head = (HeadPosition.Found) HeadLocator.locate(source);
    PageFactory factory = new PageFactory(POLICIES.get(1));
    assertFalse(factory.isTagged(source, head));
    assertTrue(factory.isTaggedAsExpected(source, head));
  }
}
