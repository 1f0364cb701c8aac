package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePatternsTest {
  @ParameterizedTest
  @CsvSource({
    "**/*.html, index.html, true",
    "**/*.html, a/b/c.html, true",
    "*.html, a/b.html, false",
    "docs/, docs/a/b.html, true",
    "docs\\**\\*.html, docs/a/b.html, true",
    "docs/, docs.html, false",
    "a?.html, ab.html, true",
    "**/*?.html, a/b.html, true",
    "**/*?.html, a/.html, false",
    "**/**.html, a/b.html, true",
    "**/*/x.html, a/x.html, true",
    "**/*/x.html, a/X.html, false",
    "'%regex[docs/.*\\.html]', docs/a/b.html, true",
  })
  void patternMatchesAsInAnt(String pattern, String path, boolean expected) {
    assertEquals(expected, PagePatterns.of(List.of(pattern), List.of()).matches(path));
    assertEquals(!expected, PagePatterns.of(List.of("**"), List.of(pattern)).matches(path));
  }

  /** Servers take INDEX.HTM for a page, so a default pattern must not miss it. */
  @Test
  void anEndMatchesWhateverItsCase() {
    PagePatterns patterns = PagePatterns.of(List.of("**/*.html", "Docs/*.htm"), List.of());
    assertEquals(true, patterns.matches("a/b/INDEX.HTML"));
    assertEquals(true, patterns.matches("x.Html"));
    assertEquals(false, patterns.matches("docs/x.htm"));
    assertEquals(false, patterns.matches("html"));
  }

  @ParameterizedTest
  @CsvSource({
    "**/*.html, private/**, private, false",
    "**/*.html, private/, private/deep, false",
    "**/*.html, private/*, private, true",
    "**/*.html, **/private**, private, true",
    "docs/**/*.html, , docs/a, true",
    "docs/**/*.html, , apidocs, false",
    "*.html, , docs, false",
    "**/*.html, '%regex[private/.*]', private, true",
  })
  void directoryIsLeftOutOnlyWhereNoPageCanBe(
      String include, String exclude, String directory, boolean expected) {
    List<String> excludes = exclude == null ? List.of() : List.of(exclude);
    assertEquals(expected, PagePatterns.of(List.of(include), excludes).mayHoldPages(directory));
  }

  @Test
  void directoryAboveAPageMayAlwaysHoldPages() {
    PagePatterns patterns = PagePatterns.of(List.of("a/*/c/**/e.html"), List.of("**/x/**"));
    assertEquals(true, patterns.matches("a/b/c/d/e.html"));
    for (String directory : List.of("a", "a/b", "a/b/c", "a/b/c/d")) {
      assertEquals(true, patterns.mayHoldPages(directory), directory);
    }
  }
}
