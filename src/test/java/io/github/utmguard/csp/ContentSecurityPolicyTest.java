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

  /** Each end of what hosts, schemes, ports and escapes are made of, and what is next to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          script-src az-09.test            | https://az-09.test/x.js                     | true
          script-src AZ.test               | https://az.test/x.js                        | true
          script-src a`.test               | https://a`.test/x.js                        | false
          script-src a{.test               | https://a{.test/x.js                        | false
          script-src a@.test               | https://a@.test/x.js                        | false
          script-src a[.test               | https://a[.test/x.js                        | false
          script-src a:65535               | https://a:65535/x.js                        | true
          script-src a:65536               | https://a:443/x.js                          | false
          script-src a:0                   | https://a:0/x.js                            | true
          script-src a:9/                  | https://a:9/x.js                            | true
          script-src a:4/3                 | https://a:443/3                             | false
          script-src *:*/a/                | https://b.test:1/a/x.js                     | true
          script-src *:*/a/                | https://b.test:1/c/x.js                     | false
          script-src a.test/%41%5a%7A/     | https://a.test/AZz/x.js                     | true
          script-src a.test/%2             | https://a.test/%2                           | true
          script-src a.test/%2g            | https://a.test/%2g                          | true
          script-src a.test/%g2            | https://a.test/%g2                          | true
          script-src a.test/x%41           | https://a.test/xA                           | true
          script-src 1s://a.test           | 1s://a.test:1/x                             | false
          script-src a+b-c.9://a.test:1    | a+b-c.9://a.test:1/x                        | true
          script-src a_b://a.test:1        | a_b://a.test:1/x                            | false
          script-src ://a.test             | https://a.test/x.js                         | false
          script-src :                     | https://a.test/x.js                         | false
          script-src 1s:                   | 1s://a.test:1/x                             | false
          script-src ws:                   | wss://a.test/x.js                           | true
          script-src wss:                  | ws://a.test/x.js                            | false
          script-src *                     | ws://a.test/x.js                            | true
          script-src *                     | ftp://a.test:21/x.js                        | false
          """)
  void edgesOfAddresses(String policy, String address, boolean expected) {
    assertEquals(expected, allows(policy, address, HTTPS_SITE));
  }

  @Test
  void pageOfAnotherSchemeMayLoadItsOwn() {
    Optional<Origin> own = Optional.of(new Origin("app", "a", 1));
    assertEquals(true, allows("script-src *", "app://b:1/x.js", own));
    assertEquals(false, allows("script-src *", "other://b:1/x.js", own));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frame-src 'none'                                | frame-src 'none'
          frame-src *.superoffice.com                     | ""
          frame-src a.test; child-src *; default-src *    | frame-src a.test
          child-src 'self'; default-src *                 | child-src 'self'
          default-src 'self'; script-src *                | default-src 'self'
          script-src 'none'                               | ""
          frame-src 'nonce-abc' 'strict-dynamic'          | frame-src 'nonce-abc' 'strict-dynamic'
          """,
      quoteCharacter = '"')
  void frameBlockingDirectiveIsShown(String policy, String expected) {
    Optional<String> shown = Optional.of(expected).filter(text -> !text.isEmpty());
    assertEquals(
        shown,
        ContentSecurityPolicy.parse(policy).frameBlockingDirective(address(TAG), HTTPS_SITE));
    assertEquals(
        shown,
        ContentSecurityPolicies.parse("img-src *," + policy)
            .frameBlockingDirective(address(TAG), HTTPS_SITE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sandbox                              | sandbox
          SANDBOX allow-forms                  | sandbox allow-forms
          sandbox Allow-Scripts                | ""
          sandbox allow-forms allow-scripts    | ""
          script-src 'none'                    | ""
          """,
      quoteCharacter = '"')
  void sandboxIsShownWhereNoScriptRuns(String policy, String expected) {
    Optional<String> shown = Optional.of(expected).filter(text -> !text.isEmpty());
    assertEquals(shown, ContentSecurityPolicy.parse(policy).scriptSandbox());
    assertEquals(shown, ContentSecurityPolicies.parse("img-src *, " + policy).scriptSandbox());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "''", "'sha256-YWJj", "sha256-YWJj'", "'sha256", "'sha25-YWJj'"})
  void brokenHashesMatchNothing(String source) {
    ExternalScript script =
        new ExternalScript(address(TAG), Optional.empty(), "sha256-YWJj", false);
    assertEquals(
        false,
        ContentSecurityPolicy.parse("script-src " + source).allowsScript(script, HTTPS_SITE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"script-src 'none' \u007f", "script-src 'none' \u001f"})
  void directiveOfOtherCharactersIsIgnored(String policy) {
    assertEquals(true, allows(policy, TAG, HTTPS_SITE));
  }

  @Test
  void tildeAndExclamationMarkAreOfTheGrammar() {
    assertEquals(false, allows("script-src ~ !", TAG, HTTPS_SITE));
  }
}
