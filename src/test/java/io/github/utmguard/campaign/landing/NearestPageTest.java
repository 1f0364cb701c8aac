package io.github.utmguard.campaign.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered in place of a landing page that is not there. */
class NearestPageTest {
  private static final List<String> SITE =
      List.of(
          "index.html",
          "about.html",
          "webinars/index.html",
          "webinars/lead-scoring.html",
          "webinars/lead-storing.html",
          "offers/black-friday.htm",
          "a.html");

  @ParameterizedTest
  @CsvSource({
    "webinars/lead-scorin.html, webinars/lead-scoring.html",
    "Webinars/Lead-Scoring,     webinars/lead-scoring.html",
    "webinars/leed-storing,     webinars/lead-storing.html",
    "webinars/led-scring,       webinars/lead-scoring.html",
    "webinars/lead-s-oring,     webinars/lead-scoring.html",
    "webinars/ld-scrng,         ",
    "webinar/,                  webinars/index.html",
    "webinars,                  webinars/index.html",
    "offers/black-fridays.html, offers/black-friday.htm",
    "aboot,                     about.html",
    "abuot,                     ",
    "b,                         index.html",
    "bc,                        ",
    "news,                      ",
  })
  void isThePageWithTheFewestEdits(String wanted, String nearest) {
    assertEquals(Optional.ofNullable(nearest), new NearestPage(SITE).to(wanted));
  }

  @Test
  void isNotLookedForWhereANameIsVeryLong() {
    String name = "x".repeat(200);
    NearestPage pages = new NearestPage(List.of(name + ".html"));
    assertEquals(Optional.of(name + ".html"), pages.to(name.substring(1) + "y"));
    assertEquals(Optional.empty(), pages.to(name + "y"));
  }

  /** Looking further would take a build minutes. */
  @Test
  void isNoLongerLookedForAfterMillionsOfComparisons() {
    NearestPage pages = new NearestPage(Collections.nCopies(20_000, "page"));
    int answered = 0;
    while (pages.to("pagx").isPresent()) {
      answered++;
    }
    assertEquals(101, answered);
  }

  /** Against the definition (Levenshtein), without any limit. */
  @Test
  void countsEditsAsTheyAreDefined() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String wanted = word(random);
      List<String> pages = List.of(word(random), word(random), word(random), word(random));
      int most = Math.min(3, Math.max(1, wanted.length() / 3));
      Optional<String> expected = Optional.empty();
      for (String page : pages) {
        int edits = edits(wanted, page);
        if (edits <= most) {
          most = edits - 1;
          expected = Optional.of(page);
        }
      }
      assertEquals(expected, new NearestPage(pages).to(wanted), wanted + " " + pages);
    }
  }

  private static String word(Random random) {
    return IntStream.range(0, 1 + random.nextInt(14))
        .mapToObj(i -> "xy".substring(random.nextInt(2)).substring(0, 1))
        .reduce("", String::concat);
  }

  private static int edits(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Math.max(one.length(), other.length());
    }
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] =
            i == 0 || j == 0
                ? Math.max(i, j)
                : Math.min(
                    Math.min(edits[i - 1][j], edits[i][j - 1]) + 1,
                    edits[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
      }
    }
    return edits[one.length()][other.length()];
  }
}
