package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.rule.MaterialVerdict.Kind;
import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Finds links of materials that carry no UTM parameters, so that leads come without a campaign. */
final class CampaignLinkUntagged implements CampaignRule {
  @Override
  public List<CampaignFault> check(CampaignView view) {
    return view.verdicts().stream()
        .filter(verdict -> verdict.kind() == Kind.UNTAGGED)
        .map(verdict -> verdict.fault(message(verdict), fix(verdict, view)))
        .toList();
  }

  private static Message message(MaterialVerdict verdict) {
    return Message.of(
        verdict.link().hostedForm()
            ? "campaign-link-untagged.hosted"
            : "campaign-link-untagged.message");
  }

  private static Message fix(MaterialVerdict verdict, CampaignView view) {
    return verdict
        .row()
        .map(
            row ->
                Message.of(
                    "campaign-link-untagged.fix",
                    Integer.toString(row.entry().row().number()),
                    row.text()))
        .orElseGet(() -> Message.of("campaign-link-untagged.fix-unknown", tagged(verdict, view)));
  }

  /** The address with the parameters that it needs, their values to be filled in. */
  private static String tagged(MaterialVerdict verdict, CampaignView view) {
    String written = verdict.link().written().strip();
    int hash = written.indexOf('#');
    String address = hash < 0 ? written : written.substring(0, hash);
    String parameters =
        view.campaigns().policy().requiredParameters().stream()
            .map(name -> name + "=...")
            .collect(Collectors.joining("&"));
    String sign = address.indexOf('?') < 0 ? "?" : "&";
    return address + sign + parameters + (hash < 0 ? "" : written.substring(hash));
  }
}
