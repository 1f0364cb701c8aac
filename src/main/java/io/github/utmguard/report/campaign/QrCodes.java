package io.github.utmguard.report.campaign;

import java.nio.charset.StandardCharsets;

/**
 * The QR codes of all links: as SVG, or, where there are many, left to the page's script to draw
 * when they are asked for: 10,000 of them would be a file of 40 MB. Thread-safe.
 */
final class QrCodes {
  /** How many are SVG: a second's work, and about 2 MB. */
  static final int DRAWN = 500;

  /** What the script's codes hold (ISO/IEC 18004, table 7: version 40, level L, bytes). */
  private static final int MOST_BYTES = 2953;

  private final boolean drawn;

  QrCodes(int links) {
    this.drawn = links <= DRAWN;
  }

  /** Whether they are SVG. */
  boolean drawn() {
    return drawn;
  }

  /** The code of a link; none where the link is too long. */
  LinksPage.Code of(String link) {
    if (drawn) {
      return QrCode.of(link)
          .map(code -> LinksPage.Code.svg(code.svg(link)))
          .orElse(LinksPage.Code.NONE);
    }
    // A UTF-16 unit is at most three bytes.
    boolean fits =
        link.length() <= MOST_BYTES / 3
            || link.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    return fits ? LinksPage.Code.BY_SCRIPT : LinksPage.Code.NONE;
  }
}
