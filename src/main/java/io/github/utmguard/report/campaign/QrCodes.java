package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The QR codes of all links. The first ones are SVG; those of very long sheets are left to the
 * page's script to draw when they are asked for, or 10,000 of them would be a file of 40 MB.
 */
final class QrCodes {
  /** How many are SVG: about 2 MB. */
  static final int DRAWN = 500;

  private QrCodes() {}

  static List<LinksPage.Code> of(List<BuiltLink> links) {
    QuickCodes quick = new QuickCodes();
    boolean many = links.size() > DRAWN;
    return IntStream.range(0, links.size())
        .parallel()
        .mapToObj(
            index -> {
              String link = links.get(index).text();
              Optional<QrCode> code = many ? QrCode.quickly(link, quick) : QrCode.of(link);
              return code.map(found -> code(found, link, index < DRAWN));
            })
        .map(code -> code.orElse(LinksPage.Code.NONE))
        .toList();
  }

  private static LinksPage.Code code(QrCode code, String link, boolean drawn) {
    return drawn
        ? new LinksPage.Code(Optional.of(code.svg(link)), Optional.empty(), code.size())
        : new LinksPage.Code(Optional.empty(), Optional.of(code.bits()), code.size());
  }
}
