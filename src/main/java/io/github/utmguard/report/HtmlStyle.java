package io.github.utmguard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report's own style sheet and script, and the Content Security Policy under which nothing else
 * runs or loads.
 */
public record HtmlStyle(String css, String script, String policy) {

  /** Reads them from the plugin. */
  static HtmlStyle read() {
    return of(resource(HtmlStyle.class, "style.css"), resource(HtmlStyle.class, "script.js"), "");
  }

  /**
   * The style of another page that looks like the report.
   *
   * @param beside the class that its resources stand beside
   * @param css the name of its style sheet, which follows the report's
   * @param scripts the names of its scripts, in their order
   * @param origin whose scripts may run too; empty for nobody's
   */
  public static HtmlStyle read(Class<?> beside, String css, List<String> scripts, String origin) {
    return of(
        resource(HtmlStyle.class, "style.css") + resource(beside, css),
        scripts.stream().map(name -> resource(beside, name)).collect(Collectors.joining("\n")),
        origin);
  }

  private static HtmlStyle of(String css, String script, String origin) {
    // Hashes as in CSP Level 3, section 2.3.1; no address of any origin is allowed but the empty
    // icon's.
    String policy =
        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'%s; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(sha256(css), sha256(script), origin.isEmpty() ? "" : " " + origin);
    return new HtmlStyle(css, script, policy);
  }

  private static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
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
