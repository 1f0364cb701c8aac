package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Optional;

/** Finds rows whose landing page does not carry the tag, which keeps the UTM parameters. */
final class CampaignLandingUntagged implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.landingCells().stream().flatMap(cell -> fault(cell).stream()).toList();
  }

  private static Optional<CampaignFault> fault(LandingCell cell) {
    if (cell.landing() instanceof Landing.OtherFile other) {
      return Optional.of(
          cell.fault(
              Message.of("campaign-landing-untagged.file", other.file()),
              Message.of("campaign-landing-untagged.file-fix", cell.header())));
    }
    return cell.landing() instanceof Landing.Page page && !page.tagged()
        ? Optional.of(
            cell.fault(
                Message.of("campaign-landing-untagged.page", page.page()),
                Message.of("campaign-landing-untagged.page-fix", page.page())))
        : Optional.empty();
  }
}
