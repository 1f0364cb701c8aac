package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.Locale;

/** What a source can hold in place of a link to a hosted form. */
enum SourceKind {
  /** HTML, and what takes it: the embed's script stands where the link stood. */
  MARKUP,
  APT,
  /** Also its HTML files, such as an overview: javadoc refuses scripts in all of them. */
  JAVADOC,
  SITE_DESCRIPTOR;

  static SourceKind of(GeneratedPage page, Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".apt") || name.endsWith(".apt.vm")) {
      return APT;
    }
    if (page.fromJavadoc()) {
      return JAVADOC;
    }
    return SiteDescriptors.isOne(file) ? SITE_DESCRIPTOR : MARKUP;
  }
}
