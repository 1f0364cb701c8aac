package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
  private static final String START = "https://www.acme.example/signup?utm_source=";

  static List<String> links() {
    List<String> links =
        new ArrayList<>(
            List.of(
                "https://a.no/",
                START + "linkedin&utm_medium=social&utm_campaign=webinar_sept",
                START + "{keyword}&utm_campaign={{campaign.name}}&utm_term=[[navn]]",
                START + "%%name%%&utm_campaign={{kampanje.på.norsk}}",
                "https://xn--blbrsyltety-y8ao3x.example/p%C3%A5melding?a=b%2Fc&utm_source=x#del",
                "HTTPS://WWW.ACME.EXAMPLE/SIGNUP?UTM_SOURCE=X",
                START + "0123456789012345678901234567890123456789",
                START + "x".repeat(2000)));
    Random random = new Random(7);
    String characters = "abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789-_.~%/?&={}[]";
    for (int i = 0; i < 400; i++) {
      StringBuilder link = new StringBuilder(START);
      random
          .ints(random.nextInt(400), 0, characters.length())
          .forEach(c -> link.append(characters.charAt(c)));
      links.add(link.toString());
    }
    return links;
  }

  @ParameterizedTest
  @MethodSource("links")
  void saysTheLinkToAScanner(String link) {
    assertEquals(link, Scanner.scan(QrCode.of(link).orElseThrow(), 3));
  }

  /** From the longest for level M to the longest for any, and one more (ISO/IEC 18004, table 7). */
  @ParameterizedTest
  @ValueSource(ints = {2331, 2332, 2953})
  void holdsAsMuchAsTheStandardAllows(int length) {
    String link = START + "x".repeat(length - START.length());
    assertEquals(link, Scanner.scan(QrCode.of(link).orElseThrow(), 3));
    assertEquals(Optional.empty(), QrCode.of(START + "x".repeat(2954 - START.length())));
  }

  @Test
  void drawsWhatItHolds() {
    QrCode code = QrCode.of(START + "linkedin").orElseThrow();
    String svg = code.svg("A & <b>");
    assertTrue(svg.contains("<title>A &amp; &lt;b&gt;</title>"), svg);
    int side = code.size() + 8;
    assertTrue(svg.contains("viewBox=\"-4 -4.5 " + side + " " + side + "\""), svg);
    // The finder pattern at the top left (ISO/IEC 18004, 6.3.3): 7 dark modules, then at least one
    // light one.
    assertTrue(svg.contains("d=\"M0 0h7m"), svg);
    assertTrue(svg.contains("M0 1h1m5 0h1m"), svg);
  }
}
