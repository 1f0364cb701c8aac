package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Finds rows whose landing page is not there, is somebody else's, or is redirected. */
final class CampaignLandingMissing implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.landingCells().stream().flatMap(cell -> fault(cell).stream()).toList();
  }

  private static Optional<CampaignFault> fault(LandingCell cell) {
    if (cell.landing() instanceof Landing.Missing missing) {
      return Optional.of(missing(cell, missing));
    }
    if (cell.landing() instanceof Landing.Foreign) {
      return Optional.of(foreign(cell));
    }
    return cell.landing() instanceof Landing.Redirected redirected
        ? Optional.of(redirected(cell, redirected))
        : Optional.empty();
  }

  private static CampaignFault missing(LandingCell cell, Landing.Missing missing) {
    return cell.fault(
        Message.of("campaign-landing-missing.page", cell.written()),
        missing
            .nearest()
            .map(page -> cell.written().startsWith("/") ? "/" + page : page)
            .map(page -> Message.of("campaign-landing-missing.fix-nearest", page, cell.header()))
            .orElse(Message.of("campaign-landing-missing.fix", cell.header())));
  }

  private static CampaignFault foreign(LandingCell cell) {
    return cell.fault(
        Message.of("campaign-landing-missing.foreign", cell.written()),
        Message.of(
            "campaign-landing-missing.foreign-fix", cell.link().landingPage().host().orElse("")));
  }

  /** Nobody knows from a file whether the parameters go with it; most redirects keep them. */
  private static CampaignFault redirected(LandingCell cell, Landing.Redirected redirected) {
    return cell.fault(
        Message.of("campaign-landing-missing.redirected", cell.written(), redirected.file()),
        Message.of("campaign-landing-missing.redirected-fix", cell.header()),
        Optional.of(Severity.WARNING));
  }
}
