package io.github.utmguard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The report's own style sheet and script, and the Content Security Policy under which nothing else
 * runs or loads.
 */
record HtmlStyle(String css, String script, String policy) {

  /** Reads them from the plugin. */
  static HtmlStyle read() {
    String css = resource("style.css");
    String script = resource("script.js");
    // Hashes as in CSP Level 3, section 2.3.1; no address of any origin is allowed but the empty
    // icon's.
    String policy =
        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(sha256(css), sha256(script));
    return new HtmlStyle(css, script, policy);
  }

  private static String resource(String name) {
    try (InputStream in = HtmlStyle.class.getResourceAsStream(name)) {
      // A browser reads CR LF, which a checkout on Windows may bring, as LF before it takes the
      // hash.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
