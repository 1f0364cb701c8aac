package io.github.utmguard.campaign.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.utmguard.campaign.sheet.UtmValues;
import io.github.utmguard.report.BrowserTab;
import io.github.utmguard.report.Chromium;
import io.github.utmguard.url.PercentDecoding;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Links against what a browser's URL object makes of them, and of the same parts. */
@TestInstance(Lifecycle.PER_CLASS)
class LinksInChromiumTest {
  private static final String SITE = "https://www.acme.example/docs/";

  /** Reads a link, and builds one from the same parts: text, landing page, parameters. */
  private static final String SCRIPT =
      """
      (cases => cases.map(one => {
        const built = new URL(one.text);
        const own = new URL(one.page, one.site);
        const names = Object.keys(one.values);
        names.forEach(name => own.searchParams.delete(name));
        names.forEach(name => own.searchParams.append(name, one.values[name]));
        const rest = url => [url.origin, url.pathname, url.hash];
        return {
          href: built.href,
          all: [...built.searchParams],
          ownAll: [...own.searchParams],
          rest: rest(built),
          ownRest: rest(own),
          values: names.map(name => built.searchParams.getAll(name))
        };
      }))(%s)
      """;

  private static final List<String> PAGES =
      List.of(
          "signup.html",
          "./",
          "?a=b#c",
          "#top",
          "a/../b/./c",
          "a%2Fb/%2e%2e/c",
          "https://acme.example",
          "https://acme.example?",
          "https://acme.example#",
          "https://acme.example?#",
          "https://acme.example/?a=b%20c+d&e=%2F&f=~'\"<>`{|}&&",
          "https://acme.example/?a=b?c=d#e?f=g#h",
          "https://acme.example/a;b=c/d?e;f",
          "https://acme.example:443/",
          "http://acme.example:443/",
          "HTTPS://ACME.example:08080/Ab",
          "https://blåbær.example/æ?ø=å#é",
          "https://BLÅBÆR.example/",
          "https://faß.example/",
          "https://xn--blbr-roah.example/",
          "https://日本語。example/",
          "https://acme。example/",
          "https://%61cme.example/",
          "https://0x7f.1/",
          "https://[2001:DB8::0:1]:81/",
          "https:\\\\acme.example\\a\\b?c\\d#e\\f",
          "https:///acme.example//a//b",
          "https://acme.example/a b?c d#e f",
          "https://acme.example/a%zz?b=%zz#%zz",
          "https://acme.example/a^`{}<>\"?^|`{}<>\"'#^|`{}<>\"'",
          "https://acme.example/?utm_source=old&a=b&utm%5Fmedium=x",
          "https://acme.example/?utm_source=old",
          "https://acme.example/😀?😀#😀",
          "https://acme.example/\u00a0?\u00a0#\u200b",
          "https://acme.example/#:~:text=a-,b");

  /** Without the vertical bar: Chromium encodes it in paths, the standard does not. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "7",
          "/",
          "//",
          "\\",
          "..",
          ".",
          "?",
          "&",
          "=",
          "+",
          "%20",
          "%2F",
          "%2e",
          "%",
          "#",
          ";",
          ":",
          "@",
          "'",
          "\"",
          "<",
          ">",
          "^",
          "`",
          "~",
          "(",
          ")",
          " ",
          "æ",
          "日",
          "😀",
          "utm_source=x",
          "*",
          "!",
          "$",
          ",",
          "\u00ad",
          "\t",
          "\ud83d",
          "\u0001",
          "\u007f");

  private record Case(BuiltLink link, String page) {}

  private Chromium chromium;
  private BrowserTab tab;

  @BeforeAll
  void open(@TempDir Path profile) throws IOException, InterruptedException {
    chromium = Chromium.start(profile);
    tab = chromium.open();
  }

  @AfterAll
  void close() {
    if (tab != null) {
      tab.close();
      chromium.close();
    }
  }

  @Test
  void cornerCasesAreReadAndBuiltAlike() throws LinkRefusedException, JsonProcessingException {
    List<Case> cases = new ArrayList<>();
    for (String page : PAGES) {
      for (String campaign :
          List.of("webinar_sept", "a b+c&d=e?f#g/h~i'j\"k", "æ日😀*-._!()", "é\t\u0001")) {
        cases.add(new Case(build(page, campaign, "top banner"), page));
      }
    }
    assertAgree(cases);
  }

  @Test
  void randomLinksAreReadAndBuiltAlike() throws JsonProcessingException {
    Random random = new Random(5);
    List<Case> cases = new ArrayList<>();
    int refused = 0;
    while (cases.size() < 600) {
      String start = random.nextBoolean() ? "https://acme.example/" : "p";
      String page = start + random(random, 12);
      try {
        cases.add(new Case(build(page, "c" + random(random, 6), random(random, 6) + "c"), page));
      } catch (LinkRefusedException e) {
        refused++;
      }
    }
    assertTrue(refused < 600, "most are links");
    assertAgree(cases);
  }

  private static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static BuiltLink build(String page, String campaign, String content)
      throws LinkRefusedException {
    UtmValues values =
        new UtmValues("acme", "e-mail", campaign, Optional.empty(), Optional.of(content));
    return new LinkBuilder(Url.parse(SITE)).build(Entries.of(page, values));
  }

  private void assertAgree(List<Case> cases) throws JsonProcessingException {
    JsonNode answers = ask(cases);
    assertEquals(cases.size(), answers.size());
    for (int i = 0; i < cases.size(); i++) {
      BuiltLink link = cases.get(i).link();
      JsonNode answer = answers.get(i);
      String about = cases.get(i).page() + " -> " + link.text();
      assertEquals(answer.get("href").textValue(), link.url().href(), about);
      assertEquals(link.url().href(), link.text(), about);
      assertEquals(answer.get("ownRest"), answer.get("rest"), about);
      assertEquals(answer.get("ownAll"), answer.get("all"), about);
      int n = 0;
      for (String value : decoded(link).values()) {
        JsonNode read = answer.get("values").get(n++);
        assertEquals("[" + quoted(value) + "]", read.toString(), about);
      }
    }
  }

  /** What a value says; an escape that the sheet has is one in the link, so the same parts. */
  private static Map<String, String> decoded(BuiltLink link) {
    Map<String, String> values = link.entry().values().byName();
    values.replaceAll((name, value) -> said(ValueEncoding.wellFormed(value)));
    return values;
  }

  /** Escapes that are no text are none: each percent sign is one. */
  private static String said(String value) {
    String decoded = PercentDecoding.decode(value);
    boolean text = decoded.indexOf('\uFFFD') < 0 || value.indexOf('\uFFFD') >= 0;
    return text ? decoded : value;
  }

  private static String quoted(String text) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(text);
  }

  private JsonNode ask(List<Case> cases) throws JsonProcessingException {
    List<Map<String, Object>> parts =
        cases.stream()
            .map(
                one ->
                    Map.of(
                        "text", one.link().text(),
                        "page", ValueEncoding.wellFormed(one.page()),
                        "site", SITE,
                        "values", decoded(one.link())))
            .toList();
    return tab.value(SCRIPT.formatted(new ObjectMapper().writeValueAsString(parts)));
  }

  /** Before a tool has replaced them: the address is one for browsers, and nothing else changes. */
  @Test
  void placeholdersAreOneValue() throws LinkRefusedException, JsonProcessingException {
    for (String value :
        List.of(
            "{keyword}", "{{campaign.name}}", "[[Name X]]", "*|CAMPAIGN|*", "${x}", "<%= x %>")) {
      BuiltLink link = build("/x?a#b", value, "c");
      assertTrue(link.text().contains(value), link.text());
      JsonNode answer = ask(List.of(new Case(link, "x?a#b"))).get(0);
      assertEquals(answer.get("href").textValue(), link.url().href());
      assertEquals(answer.get("ownAll"), answer.get("all"), value);
      assertEquals(answer.get("ownRest"), answer.get("rest"), value);
    }
  }
}
