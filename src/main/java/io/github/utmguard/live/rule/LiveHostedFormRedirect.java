package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.url.HostedForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds pages and campaign links that a server redirects to a hosted form: {@code
 * hosted-form-redirect}.
 */
final class LiveHostedFormRedirect implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    Stream<LiveFault> pages =
        visits.pages().stream()
            .flatMap(
                visit ->
                    HostedRedirects.of(visit.trail(), visits.hostedFormHosts())
                        .map(form -> fault(new Location(visit.page().url().href(), 1, 1), form))
                        .stream());
    Stream<LiveFault> links =
        visits.links().stream()
            .filter(link -> link.kind() == LinkVisit.Kind.CAMPAIGN)
            .flatMap(
                link ->
                    HostedRedirects.of(link.trail(), visits.hostedFormHosts())
                        .map(form -> fault(link.place(), form))
                        .stream());
    return SharedCause.once(Stream.concat(pages, links));
  }

  private static LiveFault fault(Location place, HostedForm form) {
    return new LiveFault(
        place,
        Optional.of(form.address().href()),
        Message.of("hosted-form-redirect.message"),
        Message.of("hosted-form-redirect.live-fix"),
        Optional.empty());
  }
}
