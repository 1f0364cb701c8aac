package io.github.utmguard.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.utmguard.Tries;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which paths redirect files take; an exclamation mark is for rules that come before files. */
class RedirectRulesTest {
  private static void takes(RedirectFile file, String text, String... rules) {
    assertEquals(
        List.of(rules),
        RedirectRules.read(file, "/a/", text).stream()
            .map(rule -> rule.pattern() + (rule.first() ? "!" : ""))
            .toList());
  }

  @Test
  void underscoreRedirects() {
    takes(
        RedirectFile.UNDERSCORE_REDIRECTS,
        """
        # /no /x
        /old /new
        /forced /new 301!
        /p%C3%A5 /new 302
        /blog/* /news/:splat
        /item/:id/x /i/:id
        /no /x 302 Country=no
        /no id=:id /x 301
        /* /404.html 404
        /* https://www.acme.example/:splat 301!
        https://old.example/no /x
        /* /index.html 200
        """,
        "/old",
        "/forced!",
        "/p\u00e5",
        "/blog/*",
        "/item/*/x",
        "/*");
  }

  @Test
  void htaccess() {
    takes(
        RedirectFile.HTACCESS,
        """
        # Redirect /no /x
        Redirect 301 /old https://acme.example/new
        RedirectMatch ^/m/(.*)$ /n/$1
        RewriteEngine On
        RewriteCond %{HTTPS} off
        RewriteRule ^(.*)$ https://%{HTTP_HOST}/$1 [R=301,L]
        RewriteRule ^promo/?$ /campaign.html [R,L]
        RewriteCond %{HTTP_COOKIE} x
        RewriteRule ^seldom$ /y [R]
        RewriteRule ^(foo|bar)$ /y [R]
        RewriteRule ^x\\.html$ - [F]
        ErrorDocument 404 /404.html
        RewriteCond %{REQUEST_FILENAME} !-f
        RewriteRule . /index.html [L]
        """,
        "/old!",
        "/old/*",
        "/m/*",
        "/a/promo!",
        "/a/seldom",
        "*");
  }

  @Test
  void netlifyToml() {
    takes(
        RedirectFile.NETLIFY_TOML,
        """
        [build]
        command = "x"
        [[redirects]]
          from = "/old" # why
          to = "/new"
        [[redirects]]
        from = '/forced'
        to = "/new"
        force = true
        [[redirects]]
        from = "/*"
        to = "https://www.acme.example/:splat"
        [[redirects]]
        from = "/no/*"
        to = "/404.html"
        status = 404
        [[redirects]]
        from = "/no"
        to = "/x"
        conditions = {Country = ["no"]}
        [[headers]]
        for = "/no"
        """,
        "/old",
        "/forced!");
  }

  @Test
  void json() {
    takes(
        RedirectFile.VERCEL_JSON,
        """
        {"redirects": [{"source": "/old", "destination": "/new"},
                       {"destination": "/n2", "source": "/unordered"}],
         "headers": [{"source": "/no"}],
         "rewrites": [{"source": "/a/:id/(.*)", "destination": "/b"}]}
        """,
        "/old!",
        "/a/*/*");
    takes(
        RedirectFile.STATIC_WEB_APP,
        """
        {"routes": [{"route": "/no/*", "allowedRoles": ["x"]},
                    {"route": "/old", "redirect": "/new"}]}
        """,
        "/old!");
  }

  @ParameterizedTest
  @CsvSource({
    "/a,/a,true", "/a,/a/,true", "/a/,/a,true", "/a,/ab,false", "/a/*,/a/b/c,true",
    "/a/*,/a,false", "*b*,/abc,true", "/*/x,/a/b/x,true", "/*/x,/a/b/y,false", "/,/,true"
  })
  void takePaths(String pattern, String path, boolean taken) {
    assertEquals(taken, new RedirectRule(pattern, false).takes(path));
  }

  @ParameterizedTest
  @EnumSource
  void areReadInLinearTime(RedirectFile file) {
    for (String piece :
        List.of("\"", "(", "/:a", "\\", "RewriteRule ((.*)) x\n", "from = ", "*", "/?", " ", "=")) {
      String text = "from = \"/" + piece.repeat(Tries.of(100_000)) + " /x\n";
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> RedirectRules.read(file, "/", text), piece);
    }
  }
}
