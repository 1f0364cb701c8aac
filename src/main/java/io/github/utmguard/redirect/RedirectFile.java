package io.github.utmguard.redirect;

import java.util.List;
import java.util.Optional;

/** The kinds of redirect files, each where its host reads it. */
public enum RedirectFile {
  /**
   * Of Netlify and Cloudflare Pages, in the published folder itself (docs.netlify.com, "Redirects
   * and rewrites"; developers.cloudflare.com/pages, "Redirects").
   */
  UNDERSCORE_REDIRECTS("_redirects", false),
  /** Of the Apache HTTP Server, in any folder (httpd.apache.org, ".htaccess files"). */
  HTACCESS(".htaccess", true),
  /** Of Netlify, in the base folder (docs.netlify.com, "File-based configuration"). */
  NETLIFY_TOML("netlify.toml", false),
  /** Of Vercel, in the project's folder (vercel.com/docs, "vercel.json"). */
  VERCEL_JSON("vercel.json", false),
  /** Of Azure Static Web Apps, in any folder (learn.microsoft.com, "Configure"). */
  STATIC_WEB_APP("staticwebapp.config.json", true);

  /** Where they stand in a site, as Ant-style patterns. */
  public static final List<String> PATTERNS =
      List.of(
          "_redirects",
          "**/.htaccess",
          "netlify.toml",
          "vercel.json",
          "**/staticwebapp.config.json");

  private final String name;
  private final boolean anywhere;

  RedirectFile(String name, boolean anywhere) {
    this.name = name;
    this.anywhere = anywhere;
  }

  /** The kind of a file; empty where no host reads it for redirects. */
  public static Optional<RedirectFile> of(String path) {
    for (RedirectFile file : values()) {
      if (path.equals(file.name) || (file.anywhere && path.endsWith("/" + file.name))) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** What such a file is called. */
  public String fileName() {
    return name;
  }

  /** True where a host reads such a file; a directory's path is empty for the site itself. */
  public boolean standsIn(String directory) {
    return anywhere || directory.isEmpty();
  }

  /**
   * Where the file leads, in the order of its rules; what cannot be read is passed over. Time is
   * linear in the text.
   */
  public List<Redirect> read(String text) {
    return switch (this) {
      case UNDERSCORE_REDIRECTS -> UnderscoreRedirects.read(text);
      case HTACCESS -> Htaccess.read(text);
      case NETLIFY_TOML -> NetlifyToml.read(text);
      case VERCEL_JSON -> JsonRedirects.read(text, JsonRedirects.VERCEL);
      case STATIC_WEB_APP -> JsonRedirects.read(text, JsonRedirects.AZURE);
    };
  }
}
