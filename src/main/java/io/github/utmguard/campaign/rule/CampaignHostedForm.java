package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.material.MaterialLink;
import io.github.utmguard.finding.Message;
import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds campaign links that lead to a hosted form: the click is recorded, the first interaction is
 * not captured (SuperOffice Docs, "Configure UTM tracking").
 */
final class CampaignHostedForm implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    Stream<CampaignFault> rows =
        view.landingCells().stream()
            .filter(cell -> cell.landing() instanceof Landing.HostedForm)
            .map(
                cell ->
                    cell.fault(
                        Message.of("campaign-hosted-form.row"), fix(cell.link().landingPage())));
    Stream<CampaignFault> materials =
        view.verdicts().stream()
            .filter(verdict -> verdict.link().hostedForm())
            .filter(verdict -> verdict.kind() != MaterialVerdict.Kind.UNTAGGED)
            .map(verdict -> fault(verdict, verdict.link()));
    return Stream.concat(rows, materials).toList();
  }

  private static CampaignFault fault(MaterialVerdict verdict, MaterialLink link) {
    return verdict.fault(Message.of("campaign-hosted-form.link"), fix(link.url()));
  }

  private static Message fix(Url url) {
    return HostedForm.of(url, Set.of())
        .flatMap(HostedForm::embedCode)
        .map(code -> Message.of("campaign-hosted-form.fix", code))
        .orElse(Message.of("campaign-hosted-form.fix-unknown"));
  }
}
