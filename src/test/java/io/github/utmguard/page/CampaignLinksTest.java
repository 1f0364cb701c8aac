package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmFault;
import io.github.utmguard.utm.UtmPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which links of a page are judged for their UTM parameters, and as what. */
class CampaignLinksTest {
  private static final String PARTNER = "https://partner.example/?utm_source=a";
  private static final String MISSING = "utm-missing-parameter";
  private static final String INTERNAL = "utm-internal-link";
  private static final Policy POLICY =
      new Policy(
          Optional.empty(),
          Set.of("forms.acme.example"),
          Url.parse("https://acme.example/docs/"),
          new LinkPolicy(
              UtmPolicy.DEFAULT, Set.of("blog.acme.example"), path -> path.equals("news.html")));

  private static List<CampaignLink> links(String path, String html) {
    return Pages.view(POLICY, path, "<!DOCTYPE html><head></head>" + html).campaignLinks();
  }

  /** The rules that a page's links break, each link's joined by {@code +}. */
  private static List<String> rules(String path, String html) {
    return links(path, html).stream()
        .map(link -> link.faults().stream().map(UtmFault::rule).collect(Collectors.joining("+")))
        .toList();
  }

  private static List<String> expected(String rules) {
    return rules == null ? List.of() : Arrays.asList(rules.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<a href='@'>x</a>|utm-missing-parameter",
        "<map><area href='@'></map>|utm-missing-parameter",
        "<svg><a href='@'></a></svg>|utm-missing-parameter",
        "<svg><a xlink:href='@'></a></svg>|utm-missing-parameter",
        "<form method=post action='@'></form>|utm-missing-parameter",
        "<form method=POST action='@'></form>|utm-missing-parameter",
        "<p><a href='@'>x<p>y|utm-missing-parameter",
        "<a href='@'>x</a><a href='@'>y</a>|utm-missing-parameter utm-missing-parameter",
        "<form action='@'></form>|-",
        "<form method=get action='@'></form>|-",
        "<form method=dialog action='@'></form>|-",
        "<link href='@'>|-",
        "<svg><use href='@'></use></svg>|-",
        "<math><a href='@'></a></math>|-",
        "<template><a href='@'>x</a></template>|-",
        "<noscript><a href='@'>x</a></noscript>|-",
        "<a href='mailto:a@partner.example?subject=utm_source=a'>x</a>|-",
      })
  void areThoseThatAVisitorFollows(String html, String rules) {
    assertEquals(expected(rules), rules("a.html", html.replace("'@'", "'" + PARTNER + "'")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "https://partner.example/?utm_source=a&utm_medium=email&utm_campaign=c|-",
        "https://partner.example/?utm_source=a|utm-missing-parameter",
        "https://partner.example/#utm_source=a|utm-malformed+utm-missing-parameter",
        "https://partner.example/utm_source=a|utm-malformed",
        "?utm_source=a|utm-internal-link",
        "b.html?utm_source=a|utm-internal-link",
        "/shop/?utm_source=a|utm-internal-link",
        "https://acme.example/docs/b.html?utm_source=a|utm-internal-link",
        "https://acme.example/shop/?utm_source=a|utm-missing-parameter",
        "https://blog.acme.example/?utm_source=a|utm-internal-link",
        "https://www.blog.acme.example/?utm_source=a|utm-missing-parameter",
        "ftp://acme.example/docs/b.html?utm_source=a|-",
        "b.html?utm_source=me%40acme.example|utm-internal-link+utm-personal-data",
        "b.html?x=y|-",
        "https://forms.acme.example/?utm_source=a|-",
        "customer.fcgi?action=formFrame&formId=1&utm_source=a|-",
      })
  void areJudgedByWhoseTheyAre(String address, String rules) {
    assertEquals(expected(rules), rules("a.html", "<a href='" + address + "'>x</a>"));
  }

  @Test
  void mayLeadToTheSiteFromACampaignPage() {
    String complete = "<a href='b.html?utm_source=a&utm_medium=email&utm_campaign=c'>x</a>";
    assertEquals(List.of(), rules("news.html", complete));
    assertEquals(List.of(INTERNAL), rules("a.html", complete));
    assertEquals(List.of(MISSING), rules("news.html", "<a href='b.html?utm_source=a'>x</a>"));
  }

  @Test
  void leadToTheSiteFromNoPageWhereNobodySaysOtherwise() {
    PageView page = Pages.view("<head></head><a href='b.html?utm_source=a'>x</a>");
    assertEquals(INTERNAL, page.campaignLinks().get(0).faults().get(0).rule());
  }

  @Test
  void areToldWithTheirPlace() {
    String html = "<p>\u00e6<a title=x href='b.html?utm_source=a&amp;x=y'>x</a>";
    CampaignLink link = links("a.html", html).get(0);
    assertEquals("b.html?utm_source=a&x=y", link.written());
    assertEquals(
        ("<!DOCTYPE html><head></head>" + html).indexOf("b.html") + 1,
        link.offset(),
        "in bytes: the letter takes two");
  }

  /** The page's own address holds what looks like a parameter, or an address of somebody's mail. */
  @Test
  void areNotBlamedForThePagesOwnAddress() {
    assertEquals(List.of(), rules("utm_source=me@acme.example/a.html", "<a href='b?x=y'>x</a>"));
  }
}
