package io.github.utmguard.script;

import static io.github.utmguard.script.Forms.FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources of some megabytes that would take minutes if any step were quadratic, or overflow the
 * stack.
 */
class HostileScriptTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int SIZE = 1_500_000;
  private static final Predicate<String> IS_FORM = FORM::equals;

  static Stream<String> units() {
    return Stream.of(
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        "`${",
        "`",
        "${",
        "'",
        "\"",
        "\\",
        "/",
        "=/[",
        "=/",
        "/*",
        "<!--",
        "-->",
        "<",
        "<a ",
        "<a href=\"customer.fcgi",
        "<a href='",
        "href=",
        "href = ",
        "&",
        "&#",
        "&#x0",
        "&amp;",
        "&quot;",
        "%",
        "%6",
        "c",
        "c\t",
        "customer.fcgi",
        "'customer.fcgi' ",
        "'customer.fcgi'+",
        "'customer.fcgi'+a+",
        "`customer.fcgi${a}",
        "(customer.fcgi",
        "customer.fcgi)",
        "customer.fcgi\\n",
        "customer.fcgi\\",
        "\\u{",
        "\\u{0",
        "\\x",
        "a?b:",
        "a?",
        "x=>",
        "a.href=",
        "f('href',",
        "open(",
        "{href:",
        "http:",
        "http:customer.fcgi",
        "https://",
        "//",
        "\u2028",
        "\n",
        "\r\n-->",
        "\uD800",
        "1.",
        "a\n'b'\n",
        "[customer.fcgi]",
        "&customer.fcgi;",
        "\\\\customer.fcgi\\\\n",
        "\"customer.fcgi\"\t");
  }

  @ParameterizedTest
  @MethodSource("units")
  void repeatedUnitTakesLinearTime(String unit) {
    String repeated = unit.repeat(SIZE / unit.length());
    String asCode = "'customer.fcgi';" + repeated + "\n'customer.fcgi'";
    String asString = "'customer.fcgi" + repeated.replace("'", "\"") + " customer.fcgi'";
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertEquals(List.of(), ScriptAddresses.find(asCode, IS_FORM));
          assertEquals(List.of(), ScriptAddresses.find(asString, IS_FORM));
          assertEquals(List.of(), DataAddresses.find(asCode, IS_FORM));
        });
  }

  @Test
  void sourceWithoutMarkerIsReadOnceAndFast() {
    String minified =
        "function a(b,c){return b.customers[c]%2&&c?\"\\u00e9\":'\\n'}".repeat(180_000);
    assertFalse(AddressMarkers.forms().in(minified));
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertEquals(List.of(), ScriptAddresses.find(minified, IS_FORM)));
  }

  @Test
  void addressAfterDeepNestingIsFound() {
    String nested = "[".repeat(100_000) + "]".repeat(100_000);
    assertEquals(
        1, ScriptAddresses.find("a = " + nested + "; open('" + FORM + "')", IS_FORM).size());
  }
}
