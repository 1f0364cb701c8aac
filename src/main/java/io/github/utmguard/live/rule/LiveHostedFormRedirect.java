package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.url.HostedForm;
import java.util.List;
import java.util.Optional;

/** Finds pages that their server redirects to a hosted form: {@code hosted-form-redirect}. */
final class LiveHostedFormRedirect implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    return visits.pages().stream()
        .flatMap(
            visit ->
                HostedRedirects.of(visit.trail(), visits.hostedFormHosts())
                    .map(form -> fault(visit, form))
                    .stream())
        .toList();
  }

  private static LiveFault fault(PageVisit visit, HostedForm form) {
    return new LiveFault(
        new Location(visit.page().url().href(), 1, 1),
        Optional.of(form.address().href()),
        Message.of("hosted-form-redirect.message"),
        Message.of("hosted-form-redirect.live-fix"),
        Optional.empty());
  }
}
