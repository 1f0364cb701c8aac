package io.github.utmguard.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The injection contract, held against a conforming parser on pages of all kinds of damage. */
class HeadLocatorProofTest {
  private static final int PAGES = Tries.of(60_000);

  @Test
  void tagsRandomPagesWithoutAnyOtherDifference() {
    Random random = new Random(20260101);
    List<String> problems = new ArrayList<>();
    int tagged = 0;
    for (int i = 0; i < PAGES && problems.size() < 5; i++) {
      String page = RandomPages.next(random);
      Optional<String> problem = problem(page);
      problem.ifPresent(text -> problems.add(RandomPages.quoted(page) + "\n" + text));
      tagged += isFound(page) ? 1 : 0;
    }
    assertEquals("", String.join("\n\n", problems));
    assertTrue(tagged > PAGES / 2, "only " + tagged + " of " + PAGES + " tried the tag at all");
  }

  private static boolean isFound(String page) {
    return HeadLocator.locate(source(page)) instanceof HeadPosition.Found;
  }

  /** What the locator got wrong about this page. */
  static Optional<String> problem(String page) {
    PageSource source = source(page);
    if (!ConformingTree.conforms(page) || !source.encoding().spliceable()) {
      return Optional.empty();
    }
    HeadPosition position = HeadLocator.locate(source);
    if (position instanceof HeadPosition.Found) {
      if (!ConformingTree.of(page).pageToken()) {
        return Optional.of("taken for a page: " + position);
      }
      return ConformingTree.difference(page, new String(Tagging.tagged(source, position), UTF_8));
    }
    if (position instanceof HeadPosition.Fragment) {
      return ConformingTree.of(page).pageToken()
          ? Optional.of("taken for a fragment")
          : Optional.empty();
    }
    return endsInsideCommentOrDoctype(page)
        ? Optional.empty()
        : Optional.of("taken for unreadable: " + position);
  }

  /** Whatever follows unfinished markup does not become the text that it would be otherwise. */
  private static boolean endsInsideCommentOrDoctype(String page) {
    String end = "end";
    while (page.contains(end)) {
      end += 'd';
    }
    String last = '>' + end;
    String document = ConformingTree.of(page + last).document().toString();
    return document.lines().noneMatch(line -> line.endsWith(last));
  }

  private static PageSource source(String page) {
    return PageSource.of(page.getBytes(UTF_8));
  }
}
