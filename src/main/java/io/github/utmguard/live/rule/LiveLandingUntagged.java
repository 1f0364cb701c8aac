package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.MediaType;
import java.util.List;
import java.util.Optional;

/** Finds campaign links that lead to a page without the tag, so that the click is lost. */
final class LiveLandingUntagged implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    return SharedCause.once(
        visits.links().stream()
            .filter(link -> link.kind() == LinkVisit.Kind.CAMPAIGN)
            // hosted-form-redirect says more of these.
            .filter(link -> HostedRedirects.of(link.trail(), visits.hostedFormHosts()).isEmpty())
            .filter(link -> !link.tagged())
            .flatMap(link -> message(link).map(message -> fault(link, message)).stream()));
  }

  /** What stands there instead; nothing where {@code live-landing-missing} speaks. */
  private static Optional<Message> message(LinkVisit link) {
    if (!(link.trail().last() instanceof Response response) || response.status() != 200) {
      return Optional.empty();
    }
    String end = response.url().href();
    if (!link.own()) {
      return Optional.of(Message.of("live-landing-untagged.elsewhere", end));
    }
    boolean page = response.mediaType().map(MediaType::isPage).orElse(true);
    return Optional.of(
        page
            ? Message.of("live-landing-untagged.message")
            : Message.of(
                "live-landing-untagged.file",
                response.mediaType().map(MediaType::essence).orElse("")));
  }

  private static LiveFault fault(LinkVisit link, Message message) {
    return new LiveFault(
        link.place(),
        Optional.of(link.link().href()),
        message,
        Message.of("live-landing-untagged.fix"),
        Optional.empty());
  }
}
