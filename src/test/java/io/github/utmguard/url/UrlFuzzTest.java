package io.github.utmguard.url;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Timeout;

/** An address reads the same however often it is written out, and other readers agree. */
@Timeout(60)
class UrlFuzzTest {
  private static final Url BASE = UrlTest.url("https://acme.example/docs/page.html?a=b#c");

  @DictionaryFile(resourcePath = "/io/github/utmguard/url/url.dict")
  @FuzzTest
  void writtenOutItReadsTheSame(byte[] data) {
    Prompt prompt = new Prompt();
    String written = new String(data, UTF_8);
    Optional<Url> relative = Url.parse(written, BASE);
    relative.ifPresent(UrlFuzzTest::check);
    Url.parse(written)
        .ifPresent(
            url -> {
              check(url);
              // Without slashes, one of the base's own scheme is relative to it.
              if (!url.scheme().equals(BASE.scheme())) {
                assertEquals(Optional.of(url), relative);
              }
            });
    prompt.check();
  }

  private static void check(Url url) {
    assertEquals(Optional.of(url), Url.parse(url.href()), url.href());
    assertEquals(Optional.of(url), Url.parse(" \t" + url.href() + "\n", BASE), url.href());
    assertTrue(url.href().chars().allMatch(c -> c >= ' ' && c < 0x7F), url.href());
    agreesWithJava(url);
    HostedForm.of(url, Set.of("acme.example")).ifPresent(UrlFuzzTest::embeds);
    EmbeddedForm.of(url);
    Tenant.of(url);
    TagAddress.isTag(url);
  }

  /** Where RFC 3986 knows the address as well, it has the same parts. */
  private static void agreesWithJava(Url url) {
    try {
      URI uri = new URI(url.href());
      if (uri.getHost() != null && url.isHttp()) {
        assertEquals(url.scheme(), uri.getScheme());
        assertEquals(url.host(), Optional.of(uri.getHost()));
        assertEquals(url.port().orElse(-1), uri.getPort());
        assertEquals(url.path(), uri.getRawPath());
        assertEquals(url.query(), Optional.ofNullable(uri.getRawQuery()));
        assertEquals(url.fragment(), Optional.ofNullable(uri.getRawFragment()));
      }
    } catch (URISyntaxException e) {
      // The URL standard leaves more characters as they are.
    }
  }

  /** What is to be pasted embeds the form that was linked to. */
  private static void embeds(HostedForm form) {
    form.embedCode()
        .ifPresent(
            code -> {
              String source = code.substring("<script src=\"".length(), code.indexOf("\"></"));
              Url embed = UrlTest.url(org.jsoup.parser.Parser.unescapeEntities(source, true));
              assertTrue(EmbeddedForm.of(embed).isPresent(), code);
              assertEquals(form.formId(), CustomerScript.value("id", embed), code);
            });
  }
}
