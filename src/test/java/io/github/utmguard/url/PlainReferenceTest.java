package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import io.github.utmguard.page.OwnSite;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "./a,b/c/a",
    "./../a,b/a",
    "./,b/c/",
    "..,",
    ".a,"
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
      String text = reference.toString();
      Optional<String> plain = PlainReference.resolve(root, directory, text);
      Url base = Url.parse(site.root().href() + directory + "page.html?q#f").orElseThrow();
      Optional<Url> parsed = UrlParser.parseAny(text, Optional.of(base));
      if (plain.isPresent()) {
        assertEquals(parsed.flatMap(site::pathOf), plain, root + " " + directory + " " + text);
        resolved++;
      }
      assertEquals(parsed, Url.parse(text, base), base + " " + text);
    }
    assertTrue(resolved > Tries.of(30_000), "resolved: " + resolved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://u:p@acme.example:8443/a/b?q#f",
        "https://acme.example",
        "file:///c:/a/b",
        "mailto:a@acme.example",
        "git://acme.example/a/b",
        "blob:https://acme.example/a"
      })
  void isResolvedAgainstAnyBase(String address) {
    Optional<Url> base = Url.parse(address);
    for (String reference : List.of("c.html", "../c.html", "./", "/c/", "c..d")) {
      assertEquals(
          UrlParser.parseAny(reference, base), UrlParser.parse(reference, base), reference);
    }
  }
}
