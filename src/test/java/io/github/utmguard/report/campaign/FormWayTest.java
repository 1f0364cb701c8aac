package io.github.utmguard.report.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.campaign.landing.Landing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The shortest way to a form stands beside each link from which there is one. */
class FormWayTest {
  private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

  @Test
  void standsBesideTheLinks() {
    assertEquals(
        List.of(
            "Form on the landing page",
            "Form 1 click away: news.html > signup.html",
            "Form 2 clicks away: index.html > news.html > signup.html",
            "",
            "",
            ""),
        ways(Locale.ENGLISH));
    assertEquals(
        List.of(
            "Skjema på landingssiden",
            "Skjema 1 klikk unna: news.html > signup.html",
            "Skjema 2 klikk unna: index.html > news.html > signup.html",
            "",
            "",
            ""),
        ways(NORWEGIAN));
  }

  private static List<String> ways(Locale locale) {
    SampleLinks sample = new SampleLinks();
    for (String page : List.of("signup", "news", "index", "lonely", "form", "elsewhere")) {
      sample.row(page, "/" + page, "linkedin", "social", "webinar", "", "", "", "Kari");
    }
    sample.landings(
        Map.of(
            SampleLinks.SITE + "/signup",
            page("signup.html"),
            SampleLinks.SITE + "/news",
            page("news.html", "signup.html"),
            SampleLinks.SITE + "/index",
            page("index.html", "news.html", "signup.html"),
            SampleLinks.SITE + "/lonely",
            new Landing.Page("lonely.html", true, Optional.empty(), 0),
            SampleLinks.SITE + "/form",
            new Landing.HostedForm(),
            SampleLinks.SITE + "/elsewhere",
            new Landing.OwnElsewhere()));
    return Jsoup.parse(SampleLinks.html(sample.view(locale))).select("#cards .facts").stream()
        .map(facts -> facts.select("div:nth-child(4)").stream().map(Element::text).toList())
        .map(texts -> String.join("", texts))
        .toList();
  }

  private static Landing page(String... way) {
    return new Landing.Page(way[0], true, Optional.of(List.of(way)), 0);
  }
}
