package io.github.utmguard.campaign.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.page.OwnSite;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageBaseTest {
  private static final List<String> SITES =
      List.of(
          "https://acme.example/",
          "https://www.acme.example/docs/",
          "https://acme.example/docs",
          "https://acme.example/docs?a=b",
          "https://acme.example/%C3%A6/",
          "http://acme.example:8080/#top");

  private static OwnSite site(Optional<Url> address) {
    return new OwnSite(address, Set.of(), Set.of());
  }

  private static String path(Random random) {
    String signs = "aZ09-_.~/% ?#:@|\u00e6\\";
    StringBuilder path = new StringBuilder("p");
    for (int i = random.nextInt(8); i > 0; i--) {
      path.append(signs.charAt(random.nextInt(signs.length())));
    }
    return path.append(".html").toString();
  }

  private static void assertDirectoryOfItsAddress(OwnSite site, String path) {
    Optional<Url> address = Optional.of(site.addressOf(path));
    assertEquals(
        new PageBase(site, path, address).directory(),
        new PageBase(site, path, Optional.empty()).directory(),
        path);
  }

  @Test
  void knowsTheDirectoryOfAPageWithoutItsAddress() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      String path = path(random);
      assertDirectoryOfItsAddress(site(Optional.empty()), path);
      for (String address : SITES) {
        assertDirectoryOfItsAddress(site(Url.parse(address)), path);
      }
    }
  }

  @Test
  void takesTheBaseThatThePageGives() {
    OwnSite site = site(Url.parse("https://acme.example/docs/"));
    Optional<Url> inSite = Url.parse("https://acme.example/docs/a/b/");
    assertEquals(Optional.of("a/b/"), new PageBase(site, "x.html", inSite).directory());
    Optional<Url> elsewhere = Url.parse("https://other.example/docs/");
    assertEquals(Optional.empty(), new PageBase(site, "x.html", elsewhere).directory());
    assertEquals(elsewhere.orElseThrow(), new PageBase(site, "x.html", elsewhere).url());
  }
}
