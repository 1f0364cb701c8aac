package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.utmguard.report.BrowserTab;
import io.github.utmguard.report.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of all kinds, as a browser's URL object reads them. */
class UrlInChromiumTest {
  private static final int ADDRESSES = 20_000;
  private static final Url BASE = UrlTest.url("https://acme.example/docs/page.html?a=b#c");
  private static final Path CORPUS =
      Path.of("src/test/resources/io/github/utmguard/url/UrlFuzzTestInputs");

  /** Chromium takes spaces in hosts, and labels of hosts that are no Punycode; the standard not. */
  private static final Pattern LENIENT = Pattern.compile("https?://[^/]*(%20|xn--).*");

  private static final String SCRIPT =
      "(all => all.map(one => URL.parse(one, '%s')).map(url => url ? url.href : ''))(%s)";

  private static final List<String> STARTS =
      List.of(
          "https://",
          "http:",
          "https:",
          "//",
          "\\\\",
          "/",
          "",
          "?",
          "#",
          "https:/",
          "HTTP:\\\\",
          "mailto:",
          "https://acme.example/",
          "https://acme.example:",
          "http://user:p@");

  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "7",
          "0x7f",
          ".",
          "..",
          "/",
          "\\",
          "?",
          "#",
          "@",
          ":",
          ":80",
          ":443",
          "%2e",
          "%41",
          "%zz",
          "%",
          "[::1]",
          "[",
          "]",
          "acme.example",
          "1.2.3.4",
          "256",
          "xn--",
          "\u00e6",
          "\u00df",
          "\u3002",
          "\uff21",
          "\ud83d\ude00",
          "\u00ad",
          " ",
          "\t",
          "\n",
          "&",
          "&amp;",
          "=",
          "+",
          "'",
          "\"",
          "<",
          ">",
          "`",
          "{",
          "~",
          "!",
          "$",
          ",",
          ";",
          "\u007f",
          "\u0001",
          "\u00a0",
          "-",
          "_",
          "customer.fcgi",
          "formId=1",
          "\u0130");

  @Test
  void bothReadTheSame(@TempDir Path profile) throws IOException, InterruptedException {
    List<String> addresses = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        addresses.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    Random random = new Random(20_261_127);
    while (addresses.size() < ADDRESSES) {
      addresses.add(next(random));
    }
    List<String> problems = new ArrayList<>();
    JsonNode answers = ask(addresses, profile);
    for (int i = 0; i < addresses.size(); i++) {
      String expected = plain(answers.get(i).textValue());
      String actual = plain(Url.parse(addresses.get(i), BASE).map(Url::href).orElse(""));
      if (!expected.equals(actual) && !LENIENT.matcher(expected).matches()) {
        problems.add(Map.of(addresses.get(i), "Chromium: " + expected + " here: " + actual) + "");
      }
    }
    assertEquals("", String.join("\n", problems.subList(0, Math.min(20, problems.size()))));
  }

  private static String next(Random random) {
    StringBuilder text = new StringBuilder(STARTS.get(random.nextInt(STARTS.size())));
    for (int n = random.nextInt(6); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Addresses that are not of the web never matter; these characters Chromium alone encodes. */
  private static String plain(String href) {
    return href.startsWith("http")
        ? href.replace("%7C", "|").replace("%5E", "^").replace("%27", "'")
        : "";
  }

  private static JsonNode ask(List<String> addresses, Path profile)
      throws IOException, InterruptedException {
    try (Chromium chromium = Chromium.start(profile);
        BrowserTab tab = chromium.open()) {
      return tab.value(
          SCRIPT.formatted(BASE.href(), new ObjectMapper().writeValueAsString(addresses)));
    }
  }
}
