package io.github.utmguard.campaign.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import io.github.utmguard.campaign.sheet.CampaignSheet;
import io.github.utmguard.campaign.sheet.SheetCell;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.campaign.sheet.SheetMistake;
import io.github.utmguard.campaign.sheet.SheetRow;
import io.github.utmguard.campaign.sheet.UtmValues;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.url.Url;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkBuilderTest {
  private static final String SITE = "https://www.acme.example/";
  private static final String UTM = "utm_source=s&utm_medium=m&utm_campaign=c";

  private static LinkBuilder builder(String siteUrl) {
    return new LinkBuilder(Url.parse(siteUrl));
  }

  private static String link(String siteUrl, CampaignEntry entry) throws LinkRefusedException {
    return builder(siteUrl).build(entry).text();
  }

  private static String link(String landingPage) throws LinkRefusedException {
    return link(SITE, Entries.of(landingPage, "c"));
  }

  private static String campaign(String value) throws LinkRefusedException {
    String text = link(SITE, Entries.of("/", value));
    return text.substring(text.indexOf("utm_campaign=") + "utm_campaign=".length());
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example, signup.html, https://acme.example/signup.html",
    "https://acme.example, /signup.html, https://acme.example/signup.html",
    "https://acme.example/docs/, /signup, https://acme.example/docs/signup",
    "https://acme.example/docs/, ./, https://acme.example/docs/",
    "https://acme.example/docs, signup, https://acme.example/docs/signup",
    "https://acme.example/docs?x#y, /, https://acme.example/docs/",
    "https://acme.example:8443/a/, b/../c, https://acme.example:8443/a/c",
    "https://acme.example/a/, /a:b, https://acme.example/a/a:b",
    "https://acme.example/a/, 7:b, https://acme.example/a/7:b",
    "https://acme.example/a/, b_c:d, https://acme.example/a/b_c:d",
    "https://acme.example/a/, b/c:d, https://acme.example/a/b/c:d",
    "https://acme.example/, ../x, https://acme.example/x",
    "https://acme.example/a/, //other.example/x, https://other.example/x",
    "http://acme.example/, https://other.example, https://other.example/",
  })
  void pathsAreOfTheSite(String siteUrl, String landingPage, String page)
      throws LinkRefusedException {
    assertEquals(page + "?" + UTM, link(siteUrl, Entries.of(landingPage, "c")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://a.example https://a.example/?$",
        "https://a.example? https://a.example/?$",
        "https://a.example/?& https://a.example/?&$",
        "https://a.example/x?b=c https://a.example/x?b=c&$",
        "https://a.example/x?b=c& https://a.example/x?b=c&$",
        "https://a.example/x?b=a%20b+c&d=%2f&e=~'&& https://a.example/x?b=a%20b+c&d=%2f&e=~%27&&$",
        "https://a.example/x#top https://a.example/x?$#top",
        "https://a.example/x#top?b=c https://a.example/x?$#top?b=c",
        "https://a.example/x?b#/route?q https://a.example/x?b&$#/route?q",
        "https://a.example/x# https://a.example/x?$#",
        "https://a.example/a%2Fb/%2e%2e/c/../d https://a.example/d?$",
        "https://a.example/a%2Fb https://a.example/a%2Fb?$",
        "https://a.example:443/ https://a.example/?$",
        "HTTP://A.example:8080/X http://a.example:8080/X?$",
        "https:\\\\a.example\\x https://a.example/x?$",
        "https://blåbær.example/æ https://xn--blbr-roah.example/%C3%A6?$",
        "https://a.example/?b=æ#ø https://a.example/?b=%C3%A6&$#%C3%B8",
        "https://[::1]/ https://[::1]/?$",
        "https://a.example/?utm_source=old&b=c https://a.example/?b=c&$",
        "https://a.example/?b&utm_term=t&%75tm_campaign=x&utm_medium#y https://a.example/?b&utm_term=t&$#y",
        "https://a.example/?utm_source=old https://a.example/?$",
        "https://a.example/?UTM_source=x https://a.example/?UTM_source=x&$",
      })
  void theRestOfTheAddressStays(String landingPage, String expected) throws LinkRefusedException {
    assertEquals(expected.replace("$", UTM), link(landingPage));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "webinar sept ; webinar%20sept",
        "webinar%20sept ; webinar%20sept",
        "50%dealer ; 50%25dealer",
        "50%da%20b ; 50%25da%2520b",
        "a%2520b ; a%2520b",
        "50% ; 50%25",
        "50%&more ; 50%25%26more",
        "100%zz ; 100%25zz",
        "a+b ; a%2Bb",
        "a#b?c=d/e ; a%23b%3Fc%3Dd%2Fe",
        "blåbær ; bl%C3%A5b%C3%A6r",
        "😀 ; %F0%9F%98%80",
        "it's*-._~!() ; it%27s*-._%7E%21%28%29",
        "{keyword} ; {keyword}",
        "a b{KeyWord:Red Shoes} ; a%20b{KeyWord:Red Shoes}",
        "{{campaign.name}} x ; {{campaign.name}}%20x",
        "[[urlEncode(customer.id)]] ; [[urlEncode(customer.id)]]",
        "%%NAME%%&1 ; %%NAME%%%261",
        "*|CAMPAIGN_UID|* ; *|CAMPAIGN_UID|*",
        "<%= name %> ; <%= name %>",
        "a < b and c > d ; a%20%3C%20b%20and%20c%20%3E%20d",
        "sale [of 2026] ; sale%20%5Bof%202026%5D",
        "[year] ; [year]",
        "<year> ; %3Cyear%3E",
        "{open ; %7Bopen",
      })
  void valuesAreEncodedOnce(String value, String encoded) throws LinkRefusedException {
    assertEquals(encoded, campaign(value));
  }

  @Test
  void aLoneSurrogateIsReplacedAsByBrowsers() throws LinkRefusedException {
    assertEquals("a%EF%BF%BDb", campaign("a\ud83db"));
  }

  @Test
  void parametersStandInTheirOrder() throws LinkRefusedException {
    UtmValues values =
        new UtmValues("s", "m", "c", Optional.of("red shoes"), Optional.of("top+left"));
    assertEquals(
        SITE + "?" + UTM + "&utm_term=red%20shoes&utm_content=top%2Bleft",
        link(SITE, Entries.of("/", values)));
  }

  @ParameterizedTest
  @CsvSource({
    "/{lang}/x?a={{b c}}#[[d]], https://www.acme.example/{lang}/x?a={{b c}}&$#[[d]]",
    "https://{region}.acme.example/, https://{region}.acme.example/?$",
    "/x/{{a?b#c}}/../y, https://www.acme.example/x/y?$",
    "/x/{{a?b#c}}, https://www.acme.example/x/{{a?b#c}}?$",
    "/my__{a}/b__c, https://www.acme.example/my__{a}/b__c?$",
    "/x#{anchor}, https://www.acme.example/x?$#{anchor}",
    "/x?a={\"b\": 1}, https://www.acme.example/x?a={%22b%22:%201}&$",
    "/x?a[]=1&a[b c]=2, https://www.acme.example/x?a[]=1&a[b%20c]=2&$",
    "/placeholder0z/{a}, https://www.acme.example/placeholder0z/{a}?$",
  })
  void placeholdersOfLandingPagesStayVerbatim(String landingPage, String expected)
      throws LinkRefusedException {
    assertEquals(expected.replace("$", UTM), link(landingPage));
  }

  @Test
  void tellsTheLandingPageFromTheLink() throws LinkRefusedException {
    BuiltLink link = builder(SITE).build(Entries.of("/x?utm_source=old&b=c#d", "c"));
    assertEquals(SITE + "x?b=c#d", link.landingPage().href());
    assertEquals(SITE + "x?b=c&" + UTM + "#d", link.url().href());
    assertEquals(
        SITE + "x", builder(SITE).build(Entries.of("/x?utm_source=old", "c")).landingPage().href());
  }

  /** Nobody knows where a placeholder in host or path leads; the link is judged as written. */
  @Test
  void tellsWhereAPlaceholderLeavesItOpen() throws LinkRefusedException {
    BuiltLink link = builder(SITE).build(Entries.of("/{lang}/x?b={c}", "c"));
    assertTrue(link.hasOpenAddress());
    assertEquals(SITE + "%7Blang%7D/x?b={c}", link.landingPage().href());
    assertEquals(SITE + "%7Blang%7D/x?b={c}&" + UTM, link.url().href());
    assertFalse(builder(SITE).build(Entries.of("/x", "{c}")).hasOpenAddress());
  }

  @Test
  void showsNoEndlessAddress() {
    String long200 = "/" + "x".repeat(199);
    assertEquals(List.of("B7", long200), refusal("", long200).message("B7").arguments());
    assertEquals(
        List.of("B7", long200 + "..."), refusal("", long200 + "x").message("B7").arguments());
  }

  @ParameterizedTest
  @CsvSource({
    "https://blåbær.example/æ, https://blåbær.example/%C3%A6?",
    "https://xn--blbr-roah.example/, https://blåbær.example/?",
    "https://a.xn--p1ai:81/, https://a.рф:81/?",
    "https://acme.example/xn--p1ai, https://acme.example/xn--p1ai?",
  })
  void showsInternationalHostsInTheirLetters(String landingPage, String readable)
      throws LinkRefusedException {
    assertEquals(readable + UTM, builder(SITE).build(Entries.of(landingPage, "c")).readable());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/signup link.no-site",
        "//acme.example/ link.no-site",
        "mailto:a@b.example link.no-web-page",
        "ftp://acme.example/ link.no-web-page",
        "javascript:alert(1) link.no-web-page",
        "localhost:8080/x link.no-web-page",
        "web+x.Z-9:/x link.no-web-page",
        "https:// link.unparsable",
        "https://a<b/ link.unparsable",
        "https://acme.example:99999/ link.unparsable",
        "https://me:secret@acme.example/ link.credentials",
        "https://@me@acme.example/ link.credentials",
        "{lpurl} link.placeholder",
        "{{page.url}}?x link.placeholder",
      })
  void refusesWhatLeadsNowhere(String landingPage, String key) {
    assertEquals(key, refusal("", landingPage).message("B7").key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "../x link.out-of-site",
        "/a/%2e%2E/../x link.out-of-site",
        "..\\x link.out-of-site",
        "//a<b/ link.unparsable",
        "www.other.example/x link.no-scheme",
        "acme.example/x?y link.no-scheme",
        "WWW.Acme.example link.no-scheme",
      })
  void refusesPathsThatAreNotOfTheSite(String landingPage, String key) {
    assertEquals(key, refusal("https://acme.example/docs/", landingPage).message("B7").key());
  }

  @Test
  void takesTheHostWithoutWwwForAHost() {
    LinkRefusedException refusal = refusal("https://www.acme.example/docs/", "acme.example/x");
    assertEquals("link.no-scheme", refusal.message("B7").key());
  }

  private static LinkRefusedException refusal(String siteUrl, String landingPage) {
    return assertThrows(
        LinkRefusedException.class, () -> link(siteUrl, Entries.of(landingPage, "c")));
  }

  @Test
  void aRefusalSaysWhereAndWhatToDo() {
    CampaignSheet sheet =
        new CampaignSheet(
            "campaigns.csv",
            ';',
            List.of("navn", " landingsside "),
            Map.of(SheetColumn.NAME, 0, SheetColumn.LANDING_PAGE, 1),
            List.of(),
            List.of());
    SheetRow row = new SheetRow(7, List.of(new SheetCell("x", 9, 1), new SheetCell("y", 9, 3)));
    CampaignEntry there = Entries.of("/x", "c");
    CampaignEntry entry =
        new CampaignEntry(
            row, "/x", there.values(), Optional.empty(), Optional.empty(), Optional.empty());
    SheetMistake mistake =
        assertThrows(LinkRefusedException.class, () -> link("", entry)).mistakeIn(sheet);
    assertEquals(List.of(9, 3), List.of(mistake.line(), mistake.column()));
    String text = new Messages(Locale.ENGLISH).text(mistake.message());
    assertTrue(text.contains("B7 (landingsside)") && text.contains("siteUrl"), text);
    assertTrue(text.contains("-Dutm.siteUrl=https://www.example.com/ "), text);
  }

  /** Spreadsheets call the column after Z AA, and the one after AZ BA. */
  @ParameterizedTest
  @CsvSource({"0, A7", "25, Z7", "26, AA7", "51, AZ7", "52, BA7", "702, AAA7"})
  void aRefusalNamesTheCellAsSpreadsheetsDo(int column, String cell) {
    List<SheetCell> cells = Collections.nCopies(column + 1, new SheetCell("/x", 7, 1));
    CampaignSheet sheet =
        new CampaignSheet(
            "campaigns.csv",
            ';',
            Collections.nCopies(column + 1, "side"),
            Map.of(SheetColumn.LANDING_PAGE, column),
            List.of(),
            List.of());
    CampaignEntry entry =
        new CampaignEntry(
            new SheetRow(7, cells),
            "/x",
            Entries.of("/x", "c").values(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    SheetMistake mistake =
        assertThrows(LinkRefusedException.class, () -> link("", entry)).mistakeIn(sheet);
    assertEquals(cell + " (side)", mistake.message().arguments().get(0));
  }

  @Test
  void aRefusalDoesNotRepeatAPassword() {
    String text = refusal("", "https://me:secret@acme.example/").messageOnCommandLine().toString();
    assertTrue(text.contains("-Dutm.landingPage") && !text.contains("secret"), text);
  }

  @Test
  void refusesLinksThatWouldBeCut() throws LinkRefusedException {
    int rest = link("/").length() - 1;
    String longest = "c".repeat(LinkBuilder.LONGEST - rest);
    assertEquals(LinkBuilder.LONGEST, link(SITE, Entries.of("/", longest)).length());
    LinkRefusedException refused =
        assertThrows(LinkRefusedException.class, () -> link(SITE, Entries.of("/", longest + "c")));
    assertEquals(SheetColumn.UTM_CAMPAIGN, refused.column());
    assertEquals(List.of("C7", "2001", "2000"), refused.message("C7").arguments());
    assertEquals(SheetColumn.LANDING_PAGE, refusal(SITE, "/" + "x".repeat(10_000)).column());
    UtmValues two =
        new UtmValues("s", "m", "c", Optional.of("t".repeat(900)), Optional.of("c".repeat(1_100)));
    assertEquals(
        SheetColumn.UTM_CONTENT,
        assertThrows(LinkRefusedException.class, () -> link(SITE, Entries.of("/", two))).column());
    assertEquals("link.too-long", refusal(SITE, "/" + "x".repeat(1_950)).message("A7").key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{a}", "%", "%%", "[[", "<", "__", "placeholder", "?", "..", "|*"})
  void timeIsLinear(String piece) {
    String text = piece.repeat(Tries.of(200_000));
    String longestPage = piece.repeat(LinkBuilder.LONGEST / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThrows(LinkRefusedException.class, () -> link(text));
          assertThrows(LinkRefusedException.class, () -> campaign(text));
          for (int i = 0; i < 100; i++) {
            assertThrows(LinkRefusedException.class, () -> link("/" + longestPage));
          }
        });
  }
}
