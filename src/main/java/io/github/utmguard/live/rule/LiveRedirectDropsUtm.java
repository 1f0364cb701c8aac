package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds redirects that lose or change UTM parameters. */
final class LiveRedirectDropsUtm implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    return visits.links().stream()
        // Where a link ends elsewhere, or nowhere, other rules speak; a variant of the site's
        // address that ends so is none.
        .filter(link -> link.own() && link.trail().success().isPresent())
        .flatMap(link -> LostParameters.of(link.trail()).map(lost -> fault(link, lost)).stream())
        .distinct()
        .toList();
  }

  private static LiveFault fault(LinkVisit link, LostParameters lost) {
    return new LiveFault(
        link.place(), Optional.of(link.link().href()), message(lost), fix(lost), Optional.empty());
  }

  private static Message message(LostParameters lost) {
    String key =
        lost.changed().isEmpty()
            ? "live-redirect-drops-utm.lost"
            : lost.lost().isEmpty()
                ? "live-redirect-drops-utm.changed"
                : "live-redirect-drops-utm.both";
    List<String> names =
        Stream.of(lost.lost(), lost.changed())
            .filter(list -> !list.isEmpty())
            .map(list -> String.join(", ", list))
            .toList();
    return new Message(
        key,
        Stream.concat(
                Stream.of(
                    Integer.toString(lost.hop()),
                    Integer.toString(lost.status()),
                    withoutQuery(lost.from().href()),
                    withoutQuery(lost.to().href())),
                names.stream())
            .toList());
  }

  private static Message fix(LostParameters lost) {
    return Message.of("live-redirect-drops-utm.fix", withoutQuery(lost.to().href()));
  }

  /** The same redirect of many links reads as one cause. */
  private static String withoutQuery(String href) {
    int end = href.indexOf('?');
    return end < 0 ? href : href.substring(0, end);
  }
}
