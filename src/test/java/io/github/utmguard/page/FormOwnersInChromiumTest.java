package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.report.BrowserTab;
import io.github.utmguard.report.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Controls and forms in badly nested pages: a real Chromium says what belongs together. */
class FormOwnersInChromiumTest {
  private static final int PAGES = Integer.getInteger("differential.pages", 2000);
  private static final long SEED = Long.getLong("differential.seed", 20_261_127);
  private static final int AT_ONCE = 500;
  private static final int PROBLEMS_SHOWN = 20;

  /**
   * Chromium ties controls to forms in pages only that are shown, which those of DOMParser are not.
   */
  private static final String SCRIPT =
      """
      (all => {
        const frame = document.body.appendChild(document.createElement("iframe"));
        return all.map(html => {
          const page = frame.contentDocument;
          page.open();
          page.write(html);
          page.close();
          return Object.fromEntries([...page.querySelectorAll("[name]")]
            .map(one => [one.name, one.form ? one.form.id : ""]));
        });
      })(%s)""";

  /** Each {@code #} becomes a number of its own. */
  private static final List<String> PIECES =
      List.of(
          "<form id=f#>",
          "<form id=f#>",
          "</form>",
          "</form>",
          "<a>",
          "</a>",
          "</a>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<input name=c#>",
          "<input name=c#>",
          "<input name=c#>",
          "<button name=c#>",
          "</button>",
          "<textarea name=c#></textarea>",
          "x");

  private final List<String> problems = new ArrayList<>();
  private int owned;

  @Test
  void bothTellTheSameOwners(@TempDir Path profile) throws IOException, InterruptedException {
    Random random = new Random(SEED);
    try (Chromium chromium = Chromium.start(profile);
        BrowserTab tab = chromium.open()) {
      for (int read = 0; read < PAGES && problems.size() < PROBLEMS_SHOWN; read += AT_ONCE) {
        compare(Stream.generate(() -> next(random)).limit(AT_ONCE).toList(), tab);
      }
    }
    assertEquals("", String.join("\n", problems));
    assertTrue(owned > PAGES / 4, owned + " pages have a control with a form");
  }

  private void compare(List<String> pages, BrowserTab tab) throws IOException {
    JsonNode answers = tab.value(SCRIPT.formatted(new ObjectMapper().writeValueAsString(pages)));
    for (int i = 0; i < pages.size(); i++) {
      Map<String, String> expected = new TreeMap<>();
      answers
          .get(i)
          .properties()
          .forEach(control -> expected.put(control.getKey(), control.getValue().textValue()));
      Map<String, String> actual = owners(pages.get(i));
      owned += expected.values().stream().anyMatch(form -> !form.isEmpty()) ? 1 : 0;
      if (!expected.equals(actual)) {
        problems.add(pages.get(i) + "\n  Chromium: " + expected + "\n  here:     " + actual);
      }
    }
  }

  private static String next(Random random) {
    StringBuilder page = new StringBuilder();
    int count = 4 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      page.append(PIECES.get(random.nextInt(PIECES.size())).replace("#", Integer.toString(i)));
    }
    return page.toString();
  }

  private static Map<String, String> owners(String html) {
    Document page =
        ParsedPage.html(PageSource.of(html.getBytes(StandardCharsets.UTF_8))).document();
    FormOwners owners = FormOwners.of(page);
    Map<String, String> found = new TreeMap<>();
    page.select("[name]")
        .forEach(
            one -> found.put(one.attr("name"), owners.of(one).map(form -> form.id()).orElse("")));
    return found;
  }
}
