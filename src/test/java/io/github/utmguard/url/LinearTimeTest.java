package io.github.utmguard.url;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile page must not stop a build: what takes quadratic time would take hours here. */
class LinearTimeTest {
  private static final int LENGTH = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t",
        "@",
        "a:",
        "/",
        "\\",
        "a/../",
        "%2e%2e/",
        "1.",
        "%41",
        "?",
        "&",
        "amp;",
        "&amp;a=",
        "[",
        ":0",
        "xn--",
        "\u00e9",
        "\u0315\u0316",
        "\ud83d",
        "C|/",
        " ",
        "%2F",
        "x.xn--a.",
      })
  void readsAMegabyteInLinearTime(String piece) {
    String hostile = piece.repeat(LENGTH / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Url base = UrlTest.url("https://acme.example/a/b");
          read(hostile, base);
          read("https://" + hostile, base);
          read("https://[" + hostile + "]", base);
          read(
              "https://acme.example/" + hostile + "/customer.fcgi?action=formFrame&formId=1", base);
          read("/customer.fcgi?action=formFrame&formId=" + hostile, base);
          read("/customer.fcgi?" + hostile + "action=formFrame&" + hostile + "formId=1", base);
          read("file:" + hostile, base);
          read("javascript:" + hostile + " ?", base);
        });
  }

  private static void read(String input, Url base) {
    Url.parse(input, base)
        .ifPresent(
            url -> {
              HostedForm.of(url, Set.of("acme.example")).ifPresent(HostedForm::embedCode);
              EmbeddedForm.of(url);
              Tenant.of(url);
              TagAddress.isPlaceholder(url);
              url.origin();
            });
  }
}
