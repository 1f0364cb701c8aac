package io.github.utmguard.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.Tries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the rules of redirect files lead: a guillemet marks where an address begins. */
class RedirectFileTest {
  private static void leads(RedirectFile file, String marked, String... addresses) {
    String text = marked.replace("\u00bb", "");
    List<Redirect> found = file.read(text);
    assertEquals(List.of(addresses), found.stream().map(Redirect::address).toList(), text);
    StringBuilder places = new StringBuilder(text);
    for (int i = found.size() - 1; i >= 0; i--) {
      places.insert(found.get(i).offset(), '\u00bb');
    }
    assertEquals(marked, places.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "_redirects,UNDERSCORE_REDIRECTS",
    ".htaccess,HTACCESS",
    "a/b/.htaccess,HTACCESS",
    "netlify.toml,NETLIFY_TOML",
    "vercel.json,VERCEL_JSON",
    "staticwebapp.config.json,STATIC_WEB_APP",
    "a/staticwebapp.config.json,STATIC_WEB_APP"
  })
  void isKnownWhereItsHostReadsIt(String path, RedirectFile file) {
    assertEquals(file, RedirectFile.of(path).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a/_redirects", "a/vercel.json", "my_redirects", "x.htaccess", "a/netlify.toml"})
  void isNoneElsewhere(String path) {
    assertTrue(RedirectFile.of(path).isEmpty());
  }

  @Test
  void redirects() {
    leads(
        RedirectFile.UNDERSCORE_REDIRECTS,
        """
        # /comment https://no.example/
        /a \u00bbhttps://a.example/?x=1&y=2 302

        /b  id=:id  \u00bbhttps://b.example/:id  301!  Country=no
        https://old.example/*\t\u00bb/new/:splat#top 301 # https://no.example/
        /d#part
        /e # https://no.example/
        /f \u00bbHTTPS://f.example/\r
        /last \u00bb/l""",
        "https://a.example/?x=1&y=2",
        "https://b.example/:id",
        "/new/:splat#top",
        "HTTPS://f.example/",
        "/l");
  }

  @Test
  void htaccess() {
    leads(
        RedirectFile.HTACCESS,
        """
        # Redirect /no https://no.example/
        Redirect /a \u00bbhttps://a.example/
        REDIRECT permanent "/b c" "\u00bbhttps://b.example/?x=1&y=2"
        RedirectMatch 301 ^/c/(.*)$ \u00bbhttps://c.example/$1
        RedirectPermanent /d \u00bb/d2
          RedirectTemp /e '\u00bbhttps://e.example/'
        RewriteCond %{QUERY_STRING} https://no.example/
        RewriteRule ^f$ \u00bbhttps://f.example/?x\\&y [R=301,L,NE]
        RewriteRule ^g$ \u00bb- [F]
        ErrorDocument 404 \u00bbhttps://h.example/
        ErrorDocument 500 "https://no.example/ is gone"
        ErrorDocument 403 "»https://k.example/"
        Header set X https://no.example/
        Redirect 301 /i \\
          \u00bbhttps://i.example/
        Redirect
        <IfModule mod_alias.c>
        Redirect /j \u00bbhttps://j.example/
        </IfModule>
        """,
        "https://a.example/",
        "https://b.example/?x=1&y=2",
        "https://c.example/$1",
        "/d2",
        "https://e.example/",
        "https://f.example/?x&y",
        "-",
        "https://h.example/",
        "https://k.example/",
        "https://i.example/",
        "https://j.example/");
  }

  @Test
  void netlifyToml() {
    leads(
        RedirectFile.NETLIFY_TOML,
        """
        to = "https://no.example/"
        [build]
          command = \"""
        [[redirects]]
        to = 'https://no.example/'
        \"""
        [[redirects]] # to = "https://no.example/"
          from = "/a"
          to = "\u00bbhttps://a.example/?x=1&y=2" # "https://no.example/"
          # to = "https://no.example/"
          headers = {to = "https://no.example/"}
        [ [ redirects ] ]
          "to"='\u00bbhttps://b.example/'
        [[redirects]]
          to = \"""\u00bbhttps://c.example/\\u0041\\"\"""
        [[headers]]
          to = "https://no.example/"
        [[redirects]]
        to = "\u00bbhttps://d.example/
        """,
        "https://a.example/?x=1&y=2",
        "https://b.example/",
        "https://c.example/A\"",
        "https://d.example/");
  }

  @Test
  void vercel() {
    leads(
        RedirectFile.VERCEL_JSON,
        """
        {
          "redirects": [
            {"source": "https://no.example/", "destination": "\u00bbhttps:\\/\\/a.example/\\u0041"},
            {"destination": "\u00bbhttps://b.example/", "has": [{"destination": "https://no.example/"}]}
          ],
          "rewrites": [{"destination": "\u00bbhttps://c.example/"}],
          "routes": [{"dest": "\u00bb/d", "headers": {"Location": "\u00bbhttps://e.example/"}}],
          "destination": "https://no.example/",
          "headers": [{"destination": "https://no.example/"}]
        }
        """,
        "https://a.example/A",
        "https://b.example/",
        "https://c.example/",
        "/d",
        "https://e.example/");
  }

  @Test
  void staticWebApp() {
    leads(
        RedirectFile.STATIC_WEB_APP,
        """
        {
          // a comment
          "routes": [
            {"route": "/a", "redirect": "\u00bbhttps://a.example/", "statusCode": 302},
            {"route": "/b", "rewrite": "\u00bb/b.html"},
          ],
          "responseOverrides": {
            "401": {"redirect": "\u00bbhttps://c.example/"},
            "404": {"rewrite": "\u00bb/404.html", "x": {"redirect": "https://no.example/"}}
          },
          "navigationFallback": {"rewrite": "\u00bb/index.html", "exclude": ["/x"]}
        }
        """,
        "https://a.example/",
        "/b.html",
        "https://c.example/",
        "/404.html",
        "/index.html");
  }

  @Test
  void whatStandsBeforeAMistakeIsRead() {
    leads(
        RedirectFile.VERCEL_JSON,
        "{\"redirects\": [{\"destination\": \"\u00bb/a\"}, {\"destination\": oops}]}",
        "/a");
  }

  @Test
  void hostsReadMostOfThemAtTheTopOnly() {
    assertTrue(RedirectFile.of("_redirects").orElseThrow().standsIn(""));
    assertFalse(RedirectFile.of("_redirects").orElseThrow().standsIn("docs"));
    assertTrue(RedirectFile.of("docs/.htaccess").orElseThrow().standsIn("docs"));
    assertEquals(Optional.empty(), RedirectFile.of("docs/_redirects"));
    assertEquals(".htaccess", RedirectFile.of("docs/.htaccess").orElseThrow().fileName());
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsTooOdd(RedirectFile file) {
    Random random = new Random(20_261_124);
    String alphabet = "[]{}\"'\\= \t\r\n#/to:a,.";
    for (int i = 0; i < Tries.of(20_000); i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "[[redirects]]\nto=" : "{\"routes\":[");
      for (int n = random.nextInt(24); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String whole = text.toString();
      for (Redirect redirect : file.read(whole)) {
        assertTrue(redirect.offset() <= whole.length(), whole);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void timeIsLinear(RedirectFile file) {
    for (String piece :
        List.of(
            "\"", "'", "\\", "[", "{", "\\\n", "a ", "/ ", "to=", "\"\"\"", "[[redirects]]\n")) {
      String text = piece.repeat(Tries.of(200_000));
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> file.read(text), piece);
    }
  }
}
