package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.rule.LinkVisit.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds redirects that lose or change UTM parameters. */
final class LiveRedirectDropsUtm implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    Set<List<Object>> causes = new HashSet<>();
    return SharedCause.once(
        visits.links().stream()
            // Where a link ends elsewhere, or nowhere, other rules speak; a variant of the site's
            // address that ends so is none.
            .filter(link -> link.own() && link.trail().success().isPresent())
            .flatMap(
                link -> LostParameters.of(link.trail()).stream().map(lost -> Map.entry(link, lost)))
            // All variants of an address meet the same redirect in the end.
            .filter(
                loss -> causes.add(cause(loss.getValue())) || loss.getKey().kind() != Kind.VARIANT)
            .map(loss -> fault(loss.getKey(), loss.getValue())));
  }

  private static List<Object> cause(LostParameters lost) {
    return List.of(
        SharedCause.withoutQuery(lost.from().href()),
        SharedCause.withoutQuery(lost.to().href()),
        lost.lost(),
        lost.changed());
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
                    SharedCause.withoutQuery(lost.from().href()),
                    SharedCause.withoutQuery(lost.to().href())),
                names.stream())
            .toList());
  }

  private static Message fix(LostParameters lost) {
    return Message.of("live-redirect-drops-utm.fix", SharedCause.withoutQuery(lost.to().href()));
  }
}
