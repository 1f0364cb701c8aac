package io.github.utmguard.live.rule;

import io.github.utmguard.live.http.Trail;
import io.github.utmguard.url.HostedForm;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Redirects that lead to a hosted form. */
final class HostedRedirects {
  private HostedRedirects() {}

  /** The first hosted form that a redirect leads to. */
  static Optional<HostedForm> of(Trail trail, Set<String> hostedFormHosts) {
    return Stream.concat(
            trail.hops().stream().skip(1).map(hop -> hop.url()), Stream.of(trail.last().url()))
        .filter(url -> !trail.hops().isEmpty())
        .flatMap(url -> HostedForm.of(url, hostedFormHosts).stream())
        .findFirst();
  }
}
