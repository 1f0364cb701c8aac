package io.github.utmguard.campaign.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmLint;
import io.github.utmguard.utm.UtmPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainLinkTest {
  private static final List<String> PIECES =
      List.of(
          "utm_source=",
          "utm_medium=",
          "utm_campaign=",
          "utm_content=",
          "utm_term=",
          "&",
          "&",
          "&",
          "a",
          "linkedin",
          "-",
          "_",
          "0",
          "00",
          "1",
          "2026",
          "4712345678",
          "+",
          "%20",
          "%2520",
          "A",
          "æ",
          "?",
          "#",
          "/",
          ";",
          "=",
          "@acme.example",
          "{x}",
          "lang=no");

  /** What is taken for plain is nothing that the lint would object to. */
  @Test
  void neverDoubtsTooFew() {
    Random random = new Random(5);
    List<UtmPolicy> policies =
        List.of(
            UtmPolicy.DEFAULT,
            new UtmPolicy(List.of()),
            new UtmPolicy(
                List.of("utm_source"), Optional.of('-'), Set.of(), Set.of(), Optional.empty()));
    int plain = 0;
    for (int i = 0; i < Tries.of(200_000); i++) {
      StringBuilder link = new StringBuilder("https://acme.example/p?utm_source=a&");
      for (int piece = random.nextInt(14); piece >= 0; piece--) {
        link.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Url url = Url.parse(link.toString()).orElseThrow();
      UtmPolicy policy = policies.get(i % policies.size());
      if (new PlainLink(policy).isPlain(url)) {
        plain++;
        assertEquals(List.of(), new UtmLint(policy).lint(url), link.toString());
      }
    }
    assertTrue(plain > Tries.of(100), plain + " were plain");
  }

  @Test
  void knowsWhatSheetsAreFullOf() {
    Url url =
        Url.parse(
                "https://acme.example/signup.html"
                    + "?utm_source=linkedin&utm_medium=social&utm_campaign=leadgen_smb_sept2026")
            .orElseThrow();
    assertTrue(new PlainLink(UtmPolicy.DEFAULT).isPlain(url));
  }
}
