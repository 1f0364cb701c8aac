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
  /** How many are SVG: about 2 MB, and a fifth of a second. */
  static final int DRAWN = 500;

  private QrCodes() {}

  static List<LinksPage.Code> of(List<BuiltLink> links) {
    return IntStream.range(0, links.size())
        .parallel()
        .mapToObj(index -> code(links.get(index).text(), index < DRAWN))
        .toList();
  }

  private static LinksPage.Code code(String link, boolean drawn) {
    Optional<QrCode> code = drawn ? QrCode.of(link) : QrCode.quickly(link);
    return code.map(
            found ->
                drawn
                    ? new LinksPage.Code(
                        Optional.of(found.svg(link)), Optional.empty(), found.size())
                    : new LinksPage.Code(Optional.empty(), Optional.of(found.bits()), found.size()))
        .orElse(LinksPage.Code.NONE);
  }
}
