package io.github.utmguard.utm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.re2j.Pattern;
import io.github.utmguard.Tries;
import io.github.utmguard.finding.Message;
import io.github.utmguard.url.Url;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a company's own rules for names make of values. */
class NamingPolicyTest {
  private static final UtmPolicy POLICY =
      new UtmPolicy(
          List.of(),
          Optional.of('_'),
          Set.of("linkedin", "google", "Acme-News"),
          Set.of("e-mail", "social"),
          Optional.of(Pattern.compile("[a-z]+_[a-z]+|Q[1-4]-sale")));

  private static String faults(UtmPolicy policy, String query) {
    Url url = Url.parse("https://acme.example/?" + query).orElseThrow();
    return new UtmLint(policy)
        .lint(url).stream()
            .map(fault -> text(fault.message()) + " -> " + text(fault.fix()))
            .collect(Collectors.joining("; "));
  }

  private static String text(Message message) {
    return message.key().replace("utm-naming.", "") + message.arguments();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "utm_source=linkedin&utm_medium=e-mail&utm_campaign=webinar_sept&utm_term=red-shoes ! ''",
        "utm_source=Acme-News&utm_campaign=Q1-sale ! ''",
        "utm_source={network-X}&utm_campaign={{Campaign Name}} ! ''",
        "utm_source= ! utm-malformed.empty[utm_source] -> utm-malformed.empty-fix[]",
        "utm_content=top-left ! other-separator[utm_content, top-left] -> fix[utm_content=top_left]",
        "utm_content=a-{X-Y} ! other-separator[utm_content, a-{X-Y}] -> fix[utm_content=a_{X-Y}]",
        "utm_campaign=webinar-sept"
            + " ! other-separator[utm_campaign, webinar-sept] -> fix[utm_campaign=webinar_sept]",
        "utm_campaign=Webinar+sept"
            + " ! case[utm_campaign, Webinar sept] -> fix[utm_campaign=webinar_sept]",
        "utm_medium=Social ! case[utm_medium, Social] -> fix[utm_medium=social]",
        "utm_source=LinkedIn ! case[utm_source, LinkedIn] -> fix[utm_source=linkedin]",
        "utm_source=%20Acme-News ! space[utm_source,  Acme-News] -> fix[utm_source=Acme-News]",
        "utm_source=linked-in ! other-separator[utm_source, linked-in] -> fix[utm_source=linkedin]",
        "utm_source=acme_news ! source[utm_source, acme_news] -> fix[utm_source=Acme-News]",
        "utm_source=Linkedn ! source[utm_source, Linkedn] -> fix[utm_source=linkedin]",
        "utm_source=li ! source[utm_source, li] -> fix[utm_source=linkedin]",
        "utm_source=bing ! source[utm_source, bing] -> source-fix[Acme-News, google, linkedin]",
        "utm_campaign=webinar ! campaign[utm_campaign, webinar, [a-z]+_[a-z]+|Q[1-4]-sale]"
            + " -> campaign-fix[[a-z]+_[a-z]+|Q[1-4]-sale]",
        "utm_campaign=x_y_2 ! campaign[utm_campaign, x_y_2, [a-z]+_[a-z]+|Q[1-4]-sale]"
            + " -> campaign-fix[[a-z]+_[a-z]+|Q[1-4]-sale]",
      })
  void valuesAreJudgedByThePolicy(String query, String expected) {
    assertEquals(expected, faults(POLICY, query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "utm_source=x-y&utm_campaign=c_d_e ! separators[utm_source, x-y] -> fix[utm_source=x_y]",
        "utm_campaign=a-b-c_d"
            + " ! separators[utm_campaign, a-b-c_d] -> fix[utm_campaign=a-b-c-d]",
        "utm_campaign=a-b_c ! separators[utm_campaign, a-b_c] -> fix[utm_campaign=a_b_c]",
        "utm_campaign=a+b ! space[utm_campaign, a b] -> fix[utm_campaign=a_b]",
        "utm_campaign=A.b ! case[utm_campaign, A.b] -> fix[utm_campaign=a.b]",
        "utm_campaign=A/b ! case[utm_campaign, A/b] -> fix-unknown[]",
      })
  void valuesAreUnifiedWithoutAPolicy(String query, String expected) {
    UtmPolicy any =
        new UtmPolicy(List.of(), Optional.empty(), Set.of(), Set.of(), Optional.empty());
    assertEquals(expected, faults(any, query));
  }

  @Test
  void aSpellingOfASourceIsThatSource() {
    NormalValue normal = new NormalValue(POLICY);
    assertEquals("linkedin", normal.of("utm_source", "Linked In"));
    assertEquals("Acme-News", normal.of("utm_source", "ACME NEWS"));
    assertEquals("linkedn", normal.of("utm_source", "Linkedn"));
    assertEquals("e-mail", normal.of("utm_medium", "E_Mail"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "utm_campaign | Webinar  Sept | webinar_sept",
        "utm_campaign | Webinar-Sept | webinar-sept",
        "utm_campaign | a-b-c d_e | a-b-c-d-e",
        "utm_campaign | A - B | a-b",
        "utm_campaign | webinar%20sept | webinar_sept",
        "utm_campaign | 100%25 | 100%25",
        "utm_campaign | %C3%86rlig | ærlig",
        "utm_campaign | {KeyWord:Red Shoes} Xy | {KeyWord:Red Shoes}_xy",
        "utm_campaign | [[Name X]]-A_b_c | [[Name X]]_a_b_c",
        "utm_term | Red  Shoes-x_y | red shoes-x_y",
      })
  void normalFormsWithoutAPolicy(String parameter, String value, String normal) {
    assertEquals(normal, new NormalValue(UtmPolicy.DEFAULT).of(parameter, value));
  }

  /** So that fixing a sheet twice changes nothing, and what is fixed is not found again. */
  @Test
  void whatIsNormalStaysAndIsRight() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "a", "B", "Æ", "7", " ", "_", "-", "  ", "{X y}", "{{A-B}}", "%20", "%", "[[Q]]", "ẞ");
    for (int i = 0; i < Tries.of(20_000); i++) {
      String value =
          IntStream.range(0, 1 + random.nextInt(8))
              .mapToObj(n -> pieces.get(random.nextInt(pieces.size())))
              .collect(Collectors.joining());
      if (value.isBlank() || value.contains("%%") || value.contains("__")) {
        continue;
      }
      UtmPolicy policy =
          new UtmPolicy(List.of(), Optional.of('-'), Set.of(), Set.of(), Optional.empty());
      String normal = new NormalValue(policy).of("utm_campaign", value);
      assertEquals(normal, new NormalValue(policy).of("utm_campaign", normal), value);
      String query = "utm_campaign=" + URLEncoder.encode(normal, StandardCharsets.UTF_8);
      if (!normal.contains("%") && !normal.isBlank()) {
        assertEquals("", faults(policy, query), value + " -> " + normal);
      }
    }
  }

  @Test
  void timeIsLinear() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String piece : List.of("a-", "Linkedin", " _", "{", "%%", "%20", "[a]")) {
            String value = piece.repeat(Tries.of(100_000));
            faults(POLICY, "utm_source=" + value + "&utm_campaign=" + value);
            new NormalValue(POLICY).of("utm_source", value);
            UsualMediums.nearest(value, Set.of());
            Synonyms.meaning("utm_medium", value);
          }
        });
  }
}
