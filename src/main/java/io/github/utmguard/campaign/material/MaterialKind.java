package io.github.utmguard.campaign.material;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a material is written, which its name tells. */
enum MaterialKind {
  HTML("html htm"),
  /** XHTML, and MJML, which is XML as well. */
  XML("xhtml xht mjml"),
  MARKDOWN("md markdown"),
  TEXT("txt text"),
  TABLE("csv tsv");

  /** Formats that people may take for text: mails are encoded, documents packed. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "eml", "msg", "mht", "mhtml", "pdf", "doc", "docx", "odt", "xls", "xlsx", "pptx", "zip");

  /** With spaces between them. */
  private final String extensions;

  MaterialKind(String extensions) {
    this.extensions = extensions;
  }

  /** Empty for the name of a file that a folder may hold, but that is no material. */
  static Optional<MaterialKind> of(String path) {
    String extension = extension(path);
    return Arrays.stream(values()).filter(kind -> kind.isNamedBy(extension)).findFirst();
  }

  /** False for the name of a file in which no addresses can be looked for. */
  static boolean mayBeText(String path) {
    return !NO_TEXT.contains(extension(path));
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean isNamedBy(String extension) {
    return List.of(extensions.split(" ")).contains(extension);
  }

  boolean isMarkup() {
    return this == HTML || this == XML;
  }
}
