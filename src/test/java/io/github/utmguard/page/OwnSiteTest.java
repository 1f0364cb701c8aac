package io.github.utmguard.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.url.Url;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSiteTest {
  private static final OwnSite SITE =
      new OwnSite(
          Url.parse("https://www.acme.example/docs"),
          Set.of("blog.acme.example"),
          Set.of("forms.acme.example"));

  @ParameterizedTest
  @CsvSource({
    "https://www.acme.example/docs/a.html,SITE",
    "http://acme.example/docs/,SITE",
    "https://ACME.example/docs,SITE",
    "https://acme.example/docsx,OWN_HOST",
    "https://acme.example/,OWN_HOST",
    "https://acme.example:8443/docs/,OWN_HOST",
    "https://blog.acme.example/x,OWN_HOST",
    "https://www.blog.acme.example/x,FOREIGN",
    "https://shop.acme.example/x,FOREIGN",
    "https://forms.acme.example/x,HOSTED_FORM",
    "https://x.example/customer.fcgi?action=formFrame&formId=1,HOSTED_FORM",
    "https://acme.example/docs/customer.fcgi?action=formFrame&formId=1,HOSTED_FORM",
    "mailto:a@acme.example,FOREIGN",
    "ftp://acme.example/docs/,FOREIGN"
  })
  void tellsWhoseAnAddressIs(String address, OwnSite.Kind kind) {
    assertEquals(kind, SITE.of(Url.parse(address).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example/docs,''",
    "https://acme.example/docs/,''",
    "https://acme.example/docs/a%20b/?x#y,a%20b/",
    "https://acme.example/docs/../docs/%2e%2e/docs/a,a"
  })
  void findsThePathInTheSite(String address, String path) {
    assertEquals(Optional.of(path), SITE.pathOf(Url.parse(address).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme.example/docs,index.html",
    "https://acme.example/docs/,index.html",
    "https://acme.example/docs/a,a",
    "https://acme.example/docs/a/,a/index.html",
    "https://acme.example/docs/a/b.html?x#y,a/b.html",
    "https://other.example/docs/a/b.html,index.html"
  })
  void findsTheFileOfAPage(String address, String file) {
    assertEquals(file, SITE.fileOf(Url.parse(address).orElseThrow()));
  }

  @Test
  void knowsAnAddressThatStandsForAnUnknownOne() {
    OwnSite unknown = new OwnSite(Optional.empty(), Set.of(), Set.of());
    Url page = Url.parse("a.html", unknown.root()).orElseThrow();
    assertEquals(OwnSite.Kind.SITE, unknown.of(page));
    assertEquals(
        OwnSite.Kind.FOREIGN, unknown.of(Url.parse("https://acme.example/").orElseThrow()));
  }
}
