package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a source can hold in place of a link to a hosted form. */
enum SourceKind {
  /** HTML, and what takes it: the embed's script stands where the link stood. */
  MARKUP,
  APT,
  /** Also its HTML files, such as an overview: javadoc refuses scripts in all of them. */
  JAVADOC,
  SITE_DESCRIPTOR,
  /** Takes HTML in a passthrough block only, whoever renders it. */
  ASCIIDOC,
  /** Of another generator, which may or may not take HTML there: YAML, its own Markdown. */
  OTHER;

  /** What takes HTML whoever reads it, templates among them. */
  private static final Pattern HTML =
      Pattern.compile(".*\\.(?:x?html?|vm|ftl|njk|liquid|hbs|ejs|mustache|php|jsp)");

  private static final Pattern ASCIIDOC_NAME = Pattern.compile(".*\\.(?:adoc|asciidoc|asc|ad)");

  static SourceKind of(GeneratedPage page, Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".apt") || name.endsWith(".apt.vm")) {
      return APT;
    }
    if (page.fromJavadoc()) {
      return JAVADOC;
    }
    if (SiteDescriptors.isOne(file)) {
      return SITE_DESCRIPTOR;
    }
    if (ASCIIDOC_NAME.matcher(name).matches()) {
      return ASCIIDOC;
    }
    return page.fromDoxia() || HTML.matcher(name).matches() ? MARKUP : OTHER;
  }
}
