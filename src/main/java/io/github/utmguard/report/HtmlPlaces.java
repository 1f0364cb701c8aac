package io.github.utmguard.report;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists where findings of one cause stand, as many places as the report's room allows. */
final class HtmlPlaces {
  private static final int MARKUP = 150;
  private static final int MOST = 500;
  private static final int MOST_UNFOLDED = 3;
  private static final int LONGEST = 500;

  private final HtmlWords words;
  private final HtmlRoom room;

  HtmlPlaces(HtmlWords words, HtmlRoom room) {
    this.words = words;
    this.room = room;
  }

  /** The one place that all findings were written in, such as a menu, where there is such a one. */
  static Optional<String> commonSource(List<Finding> findings) {
    List<Optional<SourceLocation>> sources =
        findings.stream().map(Finding::source).distinct().limit(2).toList();
    return sources.size() == 1 ? sources.get(0).map(HtmlPlaces::text) : Optional.empty();
  }

  HtmlPage.Places of(List<Finding> findings) {
    boolean sourceSaid = commonSource(findings).isPresent();
    List<HtmlPage.Place> shown = new ArrayList<>();
    for (Finding finding : findings) {
      HtmlPage.Place place = place(finding, sourceSaid);
      if (shown.size() == MOST || !room.take(MARKUP, place.at(), place.source().orElse(""))) {
        break;
      }
      shown.add(place);
    }
    long pages = findings.stream().map(finding -> finding.location().page()).distinct().count();
    int more = findings.size() - shown.size();
    return new HtmlPage.Places(
        words.text("html.places", words.number(findings.size()), words.number(pages)),
        findings.size() > MOST_UNFOLDED,
        shown,
        more == 0
            ? Optional.empty()
            : Optional.of(words.text("html.more-places", words.number(more))));
  }

  private HtmlPage.Place place(Finding finding, boolean sourceSaid) {
    Location at = finding.location();
    return new HtmlPage.Place(
        words.place(at, HtmlText.cut(at.page(), LONGEST)),
        sourceSaid ? Optional.empty() : finding.source().map(HtmlPlaces::text));
  }

  /** A place in a source, as people write it. */
  static String text(SourceLocation source) {
    return HtmlText.cut(source.file(), LONGEST) + ':' + source.line();
  }
}
