package io.github.utmguard.campaign.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReferenceTest {
  private static final List<String> PIECES =
      List.of(
          "../", "../", "./", "/", "a", "b.html", ".", "..", "docs/", "/docs/", "x-y_z/", "%2e",
          "a:b", "\u00e6", " ", "\t", "?q", "\\", "http", "https:", "//h/", "A.B");

  @ParameterizedTest
  @CsvSource({
    "a.html,b/c/a.html",
    "../a.html,b/a.html",
    "../../a/b.html,a/b.html",
    "/docs/a/,a/",
    "a/../b,",
    "../../../a,",
    "/other/a,",
    "//docs/a,",
    "a%20b,",
    "a?b,",
    "./a,"
  })
  void isResolvedOrLeftToAParser(String reference, String path) {
    assertEquals(Optional.ofNullable(path), PlainReference.resolve("/docs/", "b/c/", reference));
  }

  @Test
  void isResolvedAsTheUrlStandardDoes() {
    Random random = new Random(20_261_124);
    List<String> directories = List.of("", "a/", "a/b/", "a/b.c/d-e/");
    int resolved = 0;
    for (int i = 0; i < Tries.of(300_000); i++) {
      String root = random.nextBoolean() ? "/" : "/docs/";
      OwnSite site = new OwnSite(Url.parse("https://acme.example" + root), Set.of(), Set.of());
      String directory = directories.get(random.nextInt(directories.size()));
      StringBuilder reference = new StringBuilder();
      for (int n = random.nextInt(5); n >= 0; n--) {
        reference.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Optional<String> plain = PlainReference.resolve(root, directory, reference.toString());
      if (plain.isPresent()) {
        Url base = Url.parse(directory + "page.html", site.root()).orElseThrow();
        assertEquals(
            Url.parse(reference.toString(), base).flatMap(site::pathOf),
            plain,
            root + " " + directory + " " + reference);
        resolved++;
      }
    }
    assertTrue(resolved > Tries.of(30_000), "resolved: " + resolved);
  }
}
