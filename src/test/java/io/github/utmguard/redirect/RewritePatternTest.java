package io.github.utmguard.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewritePatternTest {

  @ParameterizedTest
  @CsvSource({
    "^a$, a",
    "a, *a*",
    "^a/?$, a",
    "^a(.*)$, a*",
    "^a/([^/]+)/b$, a/*/b",
    "^a/(\\d+)$, a/*",
    "^old\\.html$, old.html",
    "^a\\-b\\.html, a-b.html*",
    "^a.b$, a*b"
  })
  void whatASimpleExpressionTakes(String expression, String pattern) {
    assertEquals(Optional.of(pattern), RewritePattern.of(expression));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(foo|bar)$", "^[ab]$", "^a?$", "^a{2}$", "^a\\d$", "^\\w+$", "^a\\"})
  void nothingIsGuessedOfAnother(String expression) {
    assertEquals(Optional.empty(), RewritePattern.of(expression));
  }
}
