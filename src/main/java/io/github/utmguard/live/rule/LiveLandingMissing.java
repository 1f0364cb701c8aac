package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import java.util.List;
import java.util.Optional;

/** Finds campaign links that do not lead to a page. */
final class LiveLandingMissing implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    return SharedCause.once(
        visits.links().stream()
            .filter(link -> link.kind() == LinkVisit.Kind.CAMPAIGN)
            // hosted-form-redirect says more of these.
            .filter(link -> HostedRedirects.of(link.trail(), visits.hostedFormHosts()).isEmpty())
            .flatMap(link -> fault(link).stream()));
  }

  private static Optional<LiveFault> fault(LinkVisit link) {
    if (link.trail().last() instanceof Failure failure) {
      return Optional.of(
          fault(link, failure.message(), Message.of("live-landing-missing.fix-failure")));
    }
    Response response = (Response) link.trail().last();
    if (response.status() == 200) {
      return Optional.empty();
    }
    String status = Integer.toString(response.status());
    return Optional.of(
        fault(
            link,
            Message.of("live-landing-missing.status", status),
            Message.of("live-landing-missing.fix")));
  }

  private static LiveFault fault(LinkVisit link, Message message, Message fix) {
    return new LiveFault(
        link.place(), Optional.of(link.link().href()), message, fix, Optional.empty());
  }
}
