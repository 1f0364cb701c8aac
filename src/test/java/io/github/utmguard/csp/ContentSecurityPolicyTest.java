package io.github.utmguard.csp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected here is what Chromium 156 did with the same policies and addresses. */
class ContentSecurityPolicyTest {
  private static final Optional<Origin> HTTPS_SITE = Optional.of(Origin.parse("https://site.test"));
  private static final Optional<Origin> HTTP_SITE = Optional.of(Origin.parse("http://site.test"));
  private static final String TAG = "https://online4.superoffice.com/Cust1/cs/javascript/utm.js";

  private static boolean allows(String policy, String address, Optional<Origin> self) {
    ExternalScript script = new ExternalScript(address(address), Optional.empty(), "", true);
    return ContentSecurityPolicy.parse(policy).allowsScript(script, self);
  }

  static ScriptAddress address(String url) {
    if (url.startsWith("data:")) {
      return new ScriptAddress("data", "", -1, url.substring(5));
    }
    Origin origin = Origin.parse(url);
    String path = url.substring(url.indexOf('/', url.indexOf("://") + 3));
    return new ScriptAddress(origin.scheme(), origin.host(), origin.port(), path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ;; ",
        "img-src 'none'; sandbox; frame-ancestors 'none'",
        "script-src-attr 'none'",
        "worker-src 'none'",
        "script-src *",
        "script-src https:",
        "script-src HTTPS:",
        "script-src http:",
        "script-src online4.superoffice.com",
        "script-src ONLINE4.SuperOffice.com",
        "script-src *.superoffice.com",
        "script-src *.com",
        "script-src https://*.superoffice.com",
        "script-src http://online4.superoffice.com",
        "script-src http://online4.superoffice.com:80",
        "script-src http://online4.superoffice.com:443",
        "script-src online4.superoffice.com:443",
        "script-src online4.superoffice.com:0443",
        "script-src online4.superoffice.com:*",
        "script-src https://*:*",
        "script-src http://*:80",
        "script-src https://online4.superoffice.com:443/",
        "script-src online4.superoffice.com/Cust1/",
        "script-src online4.superoffice.com/%43ust1/",
        "script-src online4.superoffice.com/Cust1%2Fcs/",
        "script-src online4.superoffice.com/Cust1/cs/javascript/utm.js",
        "script-src online4.superoffice.com/Cust1/cs/javascript/utm.js?x",
        "script-src online4.superoffice.com/Cust1/#/x",
        "script-src */Cust1/",
        "script-src 'none' *",
        "script-src *; script-src 'none'",
        "script-src 'none'; script-src-elem *",
        "default-src 'none'; script-src *",
        "default-src 'none'; script-src-elem *",
        "script-src *; default-src 'none'; script-src-attr 'none'",
        "SCRIPT-SRC\thttps:\n;\f",
        "script-src é",
        "script-src 'none'\u0001",
        "script-src\u000b'none'",
        "\u00a0script-src 'none'",
        "script-src: 'none'",
      })
  void tagIsAllowed(String policy) {
    assertEquals(true, allows(policy, TAG, HTTPS_SITE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script-src",
        "script-src 'none'",
        "script-src 'none' 'report-sample'",
        "SCRIPT-SRC 'NONE'",
        "\fscript-src\r'none'",
        "script-src 'self'",
        "script-src 'unsafe-inline' 'unsafe-eval'",
        "script-src '*'",
        "script-src self none",
        "script-src ws: wss: data: blob:",
        "script-src superoffice.com",
        "script-src *.online4.superoffice.com",
        "script-src online4.superoffice.com.",
        "script-src *online4.superoffice.com",
        "script-src online*.superoffice.com",
        "script-src *.*",
        "script-src wss://online4.superoffice.com",
        "script-src //online4.superoffice.com",
        "script-src https:/online4.superoffice.com",
        "script-src https:online4.superoffice.com",
        "script-src https://user@online4.superoffice.com",
        "script-src https://:443",
        "script-src online4.superoffice.com:",
        "script-src online4.superoffice.com:8443",
        "script-src online4.superoffice.com:99999",
        "script-src online4.superoffice.com:443:443",
        "script-src https://online4.superoffice.com:80",
        "script-src online4.superoffice.com/Cust1",
        "script-src online4.superoffice.com/cust1/",
        "script-src online4.superoffice.com/Cust1/cs/javascript/utm.js/",
        "script-src 'strict-dynamic' * 'unsafe-inline'",
        "script-src 'STRICT-dynamic' https:",
        "script-src-elem; script-src *",
        "script-src-elem 'none'; script-src *",
        "script-src 'none'; script-src *",
        "default-src 'self'",
        "default-src 'strict-dynamic' *",
        "default-src 'none'; img-src é",
      })
  void tagIsBlocked(String policy) {
    assertEquals(false, allows(policy, TAG, HTTPS_SITE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          script-src 'self'                | http://site.test/own.js                     | true
          script-src 'Self'                | https://site.test/own.js                    | true
          script-src 'self'                | http://site.test:8080/own.js                | false
          script-src 'self'                | https://site.test:8080/own.js               | false
          script-src 'self'                | https://sub.site.test/x.js                  | false
          script-src site.test             | https://site.test/own.js                    | true
          script-src *:80                  | https://site.test/own.js                    | true
          script-src online4.superoffice.com | https://online4.superoffice.com/x.js      | true
          script-src https://a.test        | http://a.test/x.js                          | false
          script-src https:                | http://a.test/x.js                          | false
          script-src ws://a.test           | http://a.test/x.js                          | false
          script-src http://a.test:8443    | https://a.test:8443/x.js                    | false
          script-src https://a.test:8443   | https://a.test:8443/x.js                    | true
          script-src http://a.test:*       | https://a.test:8443/x.js                    | true
          script-src *                     | https://a.test:8443/x.js                    | true
          script-src https://*             | https://a.test:8443/x.js                    | false
          script-src *                     | data:text/javascript,1                      | false
          script-src data:                 | data:text/javascript,1                      | true
          script-src 10.0.0.1              | https://10.0.0.1/x.js                       | true
          script-src https://a_b.test      | https://a_b.test/x.js                       | false
          script-src a.test/a%2Fb/         | http://a.test/a/b/x.js                      | true
          script-src a.test/a/             | http://a.test/%61/x.js                      | true
          script-src a.test/a/             | http://a.test/a%2Fx.js                      | true
          script-src a.test/x%3Bjs         | http://a.test/x;js                          | true
          script-src a.test/%zz/           | http://a.test/%zz/x.js                      | true
          """)
  void addressMatchesOnAnHttpSite(String policy, String address, boolean expected) {
    assertEquals(expected, allows(policy, address, HTTP_SITE));
  }

  @Test
  void unknownOriginMeansHttpsAndMatchesNoSelf() {
    assertEquals(true, allows("script-src online4.superoffice.com", TAG, Optional.empty()));
    assertEquals(false, allows("script-src a.test", "http://a.test/x.js", Optional.empty()));
    assertEquals(false, allows("script-src 'self'", TAG, Optional.empty()));
    assertEquals(true, allows("script-src *", TAG, Optional.empty()));
    assertEquals(false, allows("script-src *", "data:text/javascript,1", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'nonce-abc'                    | ' abc '  | true
          'Nonce-ab'                     | ab       | true
          'nonce-abc' 'none'             | abc      | true
          'strict-dynamic' 'nonce-abc'   | abc      | true
          'nonce-abc' 'nonce-def'        | def      | true
          'nonce-ab=='                   | ab==     | true
          'nonce-ab-_+/'                 | ab-_+/   | true
          'nonce-ab-_+/'                 | ab+/-_   | false
          'nonce-abc'                    | ABC      | false
          'nonce-ab==='                  | ab===    | false
          'nonce-ab=c'                   | ab=c     | false
          'nonce-ab!'                    | ab!      | false
          'nonce-'                       | ''       | false
          'nonce-a b'                    | a b      | false
          nonce-ab                       | ab       | false
          'nonce-ab                      | ab       | false
          'strict-dynamic' 'nonce-abc'   | x        | false
          """,
      quoteCharacter = '"')
  void nonceMatches(String sources, String attribute, boolean expected) {
    String nonce = attribute.replace("'", "");
    ContentSecurityPolicy policy = ContentSecurityPolicy.parse("script-src " + sources);
    ScriptAddress tag = address(TAG);
    Optional<String> value = Optional.of(nonce);
    assertEquals(
        expected, policy.allowsScript(new ExternalScript(tag, value, "", true), HTTPS_SITE));
    assertEquals(false, policy.allowsScript(new ExternalScript(tag, value, "", false), HTTPS_SITE));
    assertEquals(
        false,
        policy.allowsScript(new ExternalScript(tag, Optional.empty(), "", true), HTTPS_SITE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'sha256-YWJj'                   | sha256-YWJj                    | true
          'sha256-YWJj'                   | sha384-YWJj                    | false
          'sha256-YWJj'                   | sha256-YWJj sha384-YWJj        | false
          'sha384-YWJj'                   | sha256-YWJj sha384-YWJj        | false
          'sha384-YWJj' 'sha256-YWJj'     | sha256-YWJj sha384-YWJj        | true
          'sha256-YWJj'                   | sha256-YWJj sha256-YWJk        | false
          'sha256-__-_'                   | sha256-//+/                    | true
          'sha256-YQ'                     | sha256-YQ==                    | true
          'sha256-YQ=='                   | sha256-YQ                      | true
          'sha256-YWJj=='                 | sha256-YWJj                    | false
          'SHA256-YWJj'                   | sha256-YWJj                    | true
          'sha256-YWJj'                   | SHA256-YWJj                    | false
          'sha-256-YWJj'                  | sha256-YWJj                    | true
          'sha256-YWJj'                   | sha256-YWJj?x                  | true
          'sha256-YWJj'                   | junk md5-YWJj sha512-!! sha256-YWJj | true
          'sha256-YWJj'                   | sha256-YWJj sha512-abcde       | false
          'sha256-YWJj'                   | sha256-YWJj,x                  | false
          'sha256-YWJj'                   | ""                             | false
          'sha256-'                       | sha256-                        | false
          'sha256-a!'                     | sha256-a!                      | false
          'ed25519-YWJj'                  | ed25519-YWJj                   | true
          'strict-dynamic' 'sha256-YWJj'  | sha256-YWJj                    | true
          'sha256-YWJj' 'none'            | sha256-YWJj                    | true
          """,
      quoteCharacter = '"')
  void integrityMatches(String sources, String integrity, boolean expected) {
    ExternalScript script = new ExternalScript(address(TAG), Optional.empty(), integrity, false);
    assertEquals(
        expected,
        ContentSecurityPolicy.parse("script-src " + sources).allowsScript(script, HTTPS_SITE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          script-src 'self'                        | script-src 'self'
          img-src *;  Default-Src  'self'  A.test; | default-src 'self' A.test
          script-src                               | script-src
          script-src 'none'; script-src-elem 'self' | script-src-elem 'self'
          """,
      quoteCharacter = '"')
  void blockingDirectiveIsShown(String policy, String expected) {
    ExternalScript script = new ExternalScript(address(TAG), Optional.empty(), "", true);
    assertEquals(
        Optional.of(expected),
        ContentSecurityPolicy.parse(policy).blockingDirective(script, HTTPS_SITE));
  }
}
