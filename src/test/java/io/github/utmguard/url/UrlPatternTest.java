package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlPatternTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abc,    abc,    true
          abc,    abcd,   false
          abc,    ABC,    false
          *,      '',     true
          *,      abc,    true
          a*,     abc,    true
          a*,     bac,    false
          *c,     abc,    true
          *c,     abcd,   false
          a*c,    abc,    true
          a*c,    ac,     true
          ab*bc,  abc,    false
          *b*b*,  abb,    true
          *b*b*,  ab,     false
          a**c,   abc,    true
          a*b*c,  aXbYbc, true
          a.c,    abc,    false
          """)
  void matches(String pattern, String url, boolean matches) {
    assertEquals(matches, new UrlPattern(pattern).matches(url));
  }
}
