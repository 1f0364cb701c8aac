package io.github.utmguard.report;

import java.nio.charset.StandardCharsets;

/** Addresses of files relative to the root of the repository (RFC 3986, section 4.2). */
final class ReportUris {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private final SiteReport report;
  private final String pages;
  private final boolean siteIsInside;

  ReportUris(SiteReport report) {
    this.report = report;
    this.siteIsInside = !SiteReport.isAbsolute(report.site());
    this.pages = siteIsInside ? encode(report.inRepository(report.sitePrefix())) : "";
  }

  /**
   * Whether pages are told relative to the root of the repository; else to the site's own folder,
   * which stands elsewhere.
   */
  boolean siteIsInside() {
    return siteIsInside;
  }

  /** A page's address, from its path relative to the site. */
  String page(String path) {
    return pages + encode(path);
  }

  /** A source's address, from its path relative to the directory that Maven was started in. */
  String source(String path) {
    return encode(report.inRepository(path));
  }

  /**
   * A path with all but unreserved characters and {@code /} percent-encoded as UTF-8, so that a
   * colon in it makes no scheme.
   */
  private static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b == '/' || UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format("%%%02X", b & 0xFF));
      }
    }
    return uri.toString();
  }
}
