package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Optional;

/** Finds rows from whose landing page no embedded form can be reached within three clicks. */
final class CampaignFormUnreachable implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.landingCells().stream().flatMap(cell -> fault(cell).stream()).toList();
  }

  private static Optional<CampaignFault> fault(LandingCell cell) {
    return cell.landing() instanceof Landing.Page page && page.formPath().isEmpty()
        ? Optional.of(
            cell.fault(
                page.unseenOwnLinks() == 0
                    ? Message.of("campaign-form-unreachable.message", page.page())
                    : Message.of(
                        "campaign-form-unreachable.unseen",
                        page.page(),
                        Integer.toString(page.unseenOwnLinks())),
                Message.of("campaign-form-unreachable.fix", page.page())))
        : Optional.empty();
  }
}
