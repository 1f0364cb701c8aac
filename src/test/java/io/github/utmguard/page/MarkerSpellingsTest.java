package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.html.PageSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each character of a name, written in each way that browsers undo. */
class MarkerSpellingsTest {
  private static final Map<Character, List<String>> NAMED =
      Map.of(
          '.', List.of("period"),
          ':', List.of("colon"),
          '=', List.of("equals"),
          '_', List.of("lowbar", "UnderBar"));

  /** White space that URLs drop, and what stands for it. */
  private static final List<String> DROPPED =
      List.of(
          "\t",
          "\n",
          "\r\n",
          "\\t",
          "\\n",
          "\\r",
          "\\\n",
          "\\\u2028",
          "&Tab;",
          "&NewLine;",
          "&#9;",
          "&#xA;",
          "%09",
          "%0a",
          "%0D",
          "\\x0a",
          "\\u000D",
          "\\u{9}",
          "\\011",
          "&amp;#10;");

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

  private static boolean mayHold(String name, String text, Charset charset) {
    PageSource source = PageSource.of(("\ufeff" + text).getBytes(charset));
    return new MarkerScan(List.of("customer.exe", name))
        .mayHold(source.units(), source.start(), source.end());
  }

  private static List<String> spellings(char c) {
    int code = c;
    List<String> spellings = new ArrayList<>();
    for (String format :
        List.of(
            "%%%02x",
            "%%%02X",
            "%%25%02x",
            "&#%d;",
            "&#0%d;",
            "&#x%x;",
            "&#X%X;",
            "&amp;#%d;",
            "&AMP;amp;#%d;",
            "\\x%02x",
            "\\u%04X",
            "\\u{%x}",
            "\\%03o")) {
      spellings.add(format.formatted(code));
    }
    spellings.add("" + Character.toUpperCase(c));
    DROPPED.forEach(dropped -> spellings.add(dropped + c));
    for (String name : NAMED.getOrDefault(c, List.of())) {
      spellings.add("&" + name + ";");
      spellings.add("&amp;" + name + ";");
      spellings.add("&" + name + "&#59;");
    }
    return spellings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer.fcgi", "utm.js", "_campaign=", "az.js", "utm-allow"})
  void areAllSeen(String name) {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      for (String spelling : spellings(name.charAt(i))) {
        String text = name.substring(0, i) + spelling + name.substring(i + 1);
        for (Charset charset : CHARSETS) {
          if (!mayHold(name, text, charset) || !mayHold(name, "/" + text + "?", charset)) {
            missed.add(text + " in " + charset);
          }
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  /** What is no name though it comes near to one does not cost a parser's time. */
  @ParameterizedTest
  @ValueSource(strings = {"customer.fcgi", "utm.js", "_campaign=", "az.js", "utm-allow"})
  void areNotSeenWhereACharacterIsAnother(String name) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      String other = name.substring(0, i) + "!" + name.substring(i + 1);
      for (int j = 0; j < name.length(); j++) {
        String escape = "%%%02x".formatted((int) other.charAt(j));
        for (String text :
            List.of(other, other.substring(0, j) + escape + other.substring(j + 1))) {
          if (mayHold(name, text, StandardCharsets.UTF_8)) {
            seen.add(text);
          }
        }
      }
    }
    assertEquals(List.of(), seen);
  }
}
