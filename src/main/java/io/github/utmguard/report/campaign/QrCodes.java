package io.github.utmguard.report.campaign;

import java.util.Optional;

/**
 * The QR codes of all links. The first ones are SVG; those of very long sheets are left to the
 * page's script to draw when they are asked for, or 10,000 of them would be a file of 40 MB.
 * Thread-safe.
 */
final class QrCodes {
  /** How many are SVG: about 2 MB. */
  static final int DRAWN = 500;

  private final QuickCodes quick = new QuickCodes();
  private final boolean many;

  QrCodes(int links) {
    this.many = links > DRAWN;
  }

  /** The code of a link; none where the link is too long. */
  LinksPage.Code of(int index, String link) {
    Optional<QrCode> code = many ? QrCode.quickly(link, quick) : QrCode.of(link);
    return code.map(found -> code(found, link, index < DRAWN)).orElse(LinksPage.Code.NONE);
  }

  private static LinksPage.Code code(QrCode code, String link, boolean drawn) {
    return drawn
        ? new LinksPage.Code(Optional.of(code.svg(link)), Optional.empty(), code.size())
        : new LinksPage.Code(Optional.empty(), Optional.of(code.bits()), code.size());
  }
}
