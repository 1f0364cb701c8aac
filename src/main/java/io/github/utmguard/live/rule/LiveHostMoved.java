package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Optional;

/** Finds tags from a host that SuperOffice no longer serves the tenant by. */
final class LiveHostMoved implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    return visits.tenants().stream()
        .filter(tenant -> !tenant.address().host().equals(tenant.endpoint().host()))
        .map(LiveHostMoved::fault)
        .toList();
  }

  private static LiveFault fault(TenantHost tenant) {
    String host = tenant.endpoint().host().orElse("");
    return new LiveFault(
        new Location(tenant.page().href(), 1, 1),
        Optional.of(tenant.address().href()),
        Message.of("live-host-moved.message", host),
        Message.of("live-host-moved.fix", tenant.address().withHost(host).href()),
        Optional.empty());
  }
}
