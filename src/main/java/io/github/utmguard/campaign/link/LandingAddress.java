package io.github.utmguard.campaign.link;

import io.github.utmguard.url.Url;
import java.util.Optional;

/**
 * What the sheet's landing page is as an address.
 *
 * <p>A path is one in the site, so it is relative to {@code siteUrl} taken for a directory, also
 * with a slash before it: in a site at {@code https://acme.example/docs/}, {@code /signup} is
 * {@code https://acme.example/docs/signup}. What begins with two slashes lacks only the scheme.
 */
final class LandingAddress {
  private static final String WWW = "www.";
  private static final String CREDENTIALS = "link.credentials";

  private final Optional<Url> siteUrl;

  LandingAddress(Optional<Url> siteUrl) {
    this.siteUrl = siteUrl.filter(Url::isHttp).map(LandingAddress::directory);
  }

  private static Url directory(Url site) {
    String path = site.path().endsWith("/") ? site.path() : site.path() + "/";
    return new Url(
        site.scheme(), "", "", site.host(), site.port(), path, Optional.empty(), Optional.empty());
  }

  /**
   * Resolves a landing page.
   *
   * @param written as in the sheet, with words in place of placeholders
   */
  Url resolve(String written) throws Refusal {
    String text = cleaned(written);
    if (hasScheme(text)) {
      return checked(Url.parse(text).orElseThrow(() -> new Refusal("link.unparsable")));
    }
    Url site = siteUrl.orElseThrow(() -> new Refusal("link.no-site"));
    if (isSlash(text, 0) && isSlash(text, 1)) {
      return checked(Url.parse(text, site).orElseThrow(() -> new Refusal("link.unparsable")));
    }
    if (beginsWithHost(text, site)) {
      throw new Refusal("link.no-scheme", "https://" + text);
    }
    String path = isSlash(text, 0) ? text.substring(1) : text;
    return Url.parse("./" + path, site)
        .filter(url -> url.path().startsWith(site.path()))
        .orElseThrow(() -> new Refusal("link.out-of-site", site.href()));
  }

  private static Url checked(Url url) throws Refusal {
    if (!url.isHttp()) {
      throw new Refusal("link.no-web-page");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new Refusal(CREDENTIALS);
    }
    return url;
  }

  /** Browsers pass over tabs and line ends, and what surrounds an address (section 4.4). */
  private static String cleaned(String text) {
    return text.replace("\t", "").replace("\n", "").replace("\r", "").trim();
  }

  private static boolean hasScheme(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && isAlpha(text.charAt(0))
        && text.chars()
            .limit(colon)
            .allMatch(c -> isAlpha(c) || (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0);
  }

  private static boolean isAlpha(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSlash(String text, int index) {
    return index < text.length() && (text.charAt(index) == '/' || text.charAt(index) == '\\');
  }

  /** An address as people say it, which would be a folder of the site. */
  private static boolean beginsWithHost(String text, Url site) {
    int end = 0;
    while (end < text.length() && "/\\?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String host = site.host().orElse("");
    String bare = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    return text.regionMatches(true, 0, WWW, 0, WWW.length())
        || (end == bare.length() && text.regionMatches(true, 0, bare, 0, end));
  }

  /** Why there is no address; the words for it are the exception's that the builder throws. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String detail;

    Refusal(String key) {
      this(key, "");
    }

    Refusal(String key, String detail) {
      super(key);
      this.key = key;
      this.detail = detail;
    }

    String key() {
      return key;
    }

    /** False where it would put a password into a log. */
    boolean showsAddress() {
      return !key.equals(CREDENTIALS);
    }

    Optional<String> detail() {
      return Optional.of(detail).filter(text -> !text.isEmpty());
    }
  }
}
