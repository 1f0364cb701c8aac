package io.github.utmguard.utm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.url.Url;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of one address; the rules' fixtures show the same on pages. */
class UtmLintTest {
  private static final UtmLint LINT = new UtmLint(UtmPolicy.DEFAULT);

  private static List<String> faults(String address) {
    return LINT.lint(Url.parse(address).orElseThrow()).stream()
        .map(fault -> fault.message().key() + " " + fault.message().arguments())
        .toList();
  }

  private static String site(String query) {
    return "https://acme.example/?" + query;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utm_source=linkedin&utm_medium=social&utm_campaign=webinar_sept",
        "utm_source=linkedin&utm_medium=social&utm_campaign=leadgen_smb_webinar_sept2025&x=Y",
        "utm_source={source}&utm_medium=%%Medium%%&utm_campaign={{Campaign-Name}}_a",
        "utm_source=__SOURCE__&utm_medium=cpc&utm_campaign=[[Name X]]",
        "utm_campaign=c&utm_medium=b&utm_source=a&utm_term=red+shoes%20cheap",
        "autumn=1&utmost=x&utmaps=2",
        "source=x&medium=y",
        "itm_source=home&itm_campaign=Banner",
        "mtm_campaign=a&atm_medium=b",
        "utm_source=a&utm_medium=[Medium]&utm_campaign=<Campaign Name>|*NAME*|",
        "u=https%3A%2F%2Fx.example%2F%3Futm_source%3DX",
        "r=/x?utm_source=a&b=2",
        "ut_source",
        "utm_source=x&utm_medium=b&utm_campaign=a-b",
        "utm_source=x&utm_medium=b&utm_campaign=a_b&utm_term=c-d-e",
        "",
      })
  void goodLinks(String query) {
    assertEquals(List.of(), faults(site(query)));
  }

  /** One cause is one fault: what is misspelt or misplaced is not missing as well. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "utm_souce=a&utm_medium=b&utm_campaign=c | utm-unknown-parameter.near [utm_souce, utm_source]",
        "Utm_source=a&utm_medium=b&utm_campaign=c | utm-unknown-parameter.case [Utm_source, utm_source]",
        "utm_source=a&utm_source=&utm_medium=b&utm_campaign=c"
            + " | utm-malformed.empty [utm_source]; utm-duplicate-parameter.message [utm_source]",
        "utm_source=a&amp;utm_medium=b&amp;utm_campaign=c"
            + " | utm-malformed.ampersand [utm_medium, utm_campaign]",
        "utm_source=a?utm_medium=b#utm_campaign=c | utm-malformed.fragment [utm_campaign];"
            + " utm-malformed.question-mark [utm_medium]",
        "utm_source=a&utm_medium=b | utm-missing-parameter.message [utm_campaign]",
        "utm_term=a@b.example&utm_source=a&utm_medium=b&utm_campaign=c"
            + " | utm-personal-data.email [utm_term]",
        "utm_source=Ola.N@b.example&utm_medium=b&utm_campaign=c"
            + " | utm-personal-data.email [utm_source]",
        "utm_source=A&utm_medium=B C&utm_campaign=c_d-e | utm-naming.case [utm_source, A];"
            + " utm-naming.case [utm_medium, B C]; utm-naming.separators [utm_campaign, c_d-e]",
        "r=/x?utm_source=a&utm_medium=b | utm-malformed.nested [utm_medium]",
        "utm_source=a;utm_medium=b;utm_campaign=c"
            + " | utm-malformed.semicolon [utm_medium, utm_campaign]",
        "utm_id=7 | utm-unknown-parameter.extra [utm_id]",
        "ut_source=a | utm-unknown-parameter.near [ut_source, utm_source];"
            + " utm-missing-parameter.message [utm_medium, utm_campaign]",
        "utm_source=a&utm_medium=b&utm_campaign=c#utm_source=d"
            + " | utm-malformed.fragment [utm_source]",
        "?utm_source=a&utm_medium=b&utm_campaign=c | utm-malformed.question-mark [utm_source]",
        "q=x?utm_source=a&utm_medium=b&utm_campaign=c | utm-malformed.question-mark [utm_source]",
        "utm_source=a?x=1?utm_medium=b&utm_campaign=c | utm-malformed.question-mark [utm_medium]",
      })
  void oneCauseIsOneFault(String query, String expected) {
    assertEquals(expected, String.join("; ", faults(site(query))));
  }

  @Test
  void whatIsMissingIsShownAsItIsToBeWritten() {
    UtmFault fault = LINT.lint(Url.parse(site("utm_source=a")).orElseThrow()).get(0);
    assertEquals(List.of("utm_medium=...&utm_campaign=..."), fault.fix().arguments());
  }

  @Test
  void aRequiredParameterOfOtherToolsIsThere() {
    UtmPolicy policy =
        new UtmPolicy(List.of("utm_id"), Optional.empty(), Set.of(), Set.of(), Optional.empty());
    Url url = Url.parse(site("utm_source=a&utm_id=7")).orElseThrow();
    assertEquals(
        List.of("utm-unknown-parameter"),
        new UtmLint(policy).lint(url).stream().map(UtmFault::rule).toList());
  }

  @Test
  void aPathThatSpeaksOfAParameterLacksNone() {
    assertEquals(
        List.of("utm-malformed.path [utm_source]"),
        faults("https://docs.example/utm_source=guide"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:a@b.example?utm_source=X", "javascript:x('?utm_source=X')"})
  void otherSchemesHaveNone(String address) {
    assertEquals(List.of(), faults(address));
  }

  /** Every name that is one edit from one of the five is taken for it, and one of the five not. */
  @Test
  void everyEditIsSeen() {
    List<String> letters = List.of("abcdefghijklmnopqrstuvwxyz_-".split(""));
    for (String name : UtmNames.STORED) {
      for (int at = 0; at < name.length(); at++) {
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        assertMeans(name, before + after);
        for (String c : letters) {
          assertMeans(name, before + c + after);
          assertMeans(name, before + c + name.charAt(at) + after);
        }
        if (!after.isEmpty()) {
          assertMeans(name, before + after.charAt(0) + name.charAt(at) + after.substring(1));
        }
      }
    }
  }

  private static void assertMeans(String name, String written) {
    if (written.matches("[ima]tm_.*")) {
      // Names of other tools, each one letter away.
      return;
    }
    assertEquals(name, UtmNames.meant(written).orElse("none"), written);
    assertTrue(UtmNames.looksLike(written), written);
  }

  @ParameterizedTest
  @CsvSource({
    "/x?utm_source=a&b=c&utm_medium=d#e, /x?b=c#e",
    "x.html?%75tm_source=a, x.html",
    "//h.example/?b&&utm_Sorce=a, //h.example/?b&"
  })
  void anInternalLinkIsShownWithoutThem(String written, String clean) {
    Url base = Url.parse("https://acme.example/").orElseThrow();
    UtmFault fault =
        UtmLint.internalLink(Url.parse(written, base).orElseThrow(), written).orElseThrow();

    assertEquals(List.of(clean), fault.fix().arguments());
  }

  @Test
  void anInternalLinkMayCarryWhatNoToolKnows() {
    String written = "https://acme.example/?utm_other=a";
    assertEquals(Optional.empty(), UtmLint.internalLink(Url.parse(written).orElseThrow(), written));
  }

  @Test
  void anInternalLinkIsNotShownWhereAParameterIsLeft() {
    String written = "https://acme.example/?a=1;utm_source=b";
    UtmFault fault = UtmLint.internalLink(Url.parse(written).orElseThrow(), written).orElseThrow();
    assertEquals("utm-internal-link.fix-unknown", fault.fix().key());
  }

  @Test
  void noAddressIsTooOdd() {
    Random random = new Random(20_261_124);
    List<String> pieces =
        List.of(
            "utm_source",
            "utm",
            "=",
            "&",
            "?",
            "#",
            "/",
            "%",
            "25",
            "%40",
            "@",
            "+",
            "00",
            "123456789",
            "{",
            "}}",
            "[[",
            "]]",
            "%%",
            "amp;",
            "A",
            "_",
            "-",
            " ",
            ".example",
            "__",
            "*|");
    for (int i = 0; i < Tries.of(20_000); i++) {
      StringBuilder text = new StringBuilder("https://acme.example/?");
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String address = text.toString();
      Url.parse(address)
          .ifPresent(
              url -> {
                assertEquals(LINT.lint(url), LINT.lint(url), address);
                UtmLint.internalLink(url, address)
                    .ifPresent(
                        fault ->
                            fault.fix().arguments().stream()
                                .flatMap(clean -> Url.parse(clean).stream())
                                .forEach(
                                    clean ->
                                        assertTrue(
                                            UtmParameters.of(clean).all().stream()
                                                .noneMatch(UtmLintTest::isStored),
                                            address)));
              });
    }
  }

  private static boolean isStored(UtmParameter parameter) {
    return UtmNames.isStored(parameter.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&utm_source=a",
        "?",
        "?utm_source",
        "&amp;",
        "{{",
        "%25",
        "@",
        "00",
        "+1",
        "a.b@c.",
        "%%",
        "A-_"
      })
  void timeIsLinear(String piece) {
    String address = site("utm_source=" + piece.repeat(Tries.of(100_000)));

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          faults(address);
          UtmLint.internalLink(Url.parse(address).orElseThrow(), address);
        });
  }
}
