package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.rule.MaterialVerdict.Kind;
import io.github.utmguard.utm.UtmFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules about single addresses say of the links of materials. */
final class MaterialLint {
  private MaterialLint() {}

  static List<Found> faults(List<MaterialVerdict> verdicts, Predicate<String> isOn) {
    List<Found> found = new ArrayList<>();
    boolean altered = isOn.test("campaign-link-altered");
    for (MaterialVerdict verdict : verdicts) {
      for (UtmFault fault : verdict.faults()) {
        // The row's link has the right values.
        boolean row = altered && verdict.kind() == Kind.ALTERED;
        if (!row || !fault.rule().equals(UtmFaults.NAMING)) {
          found.add(new Found(fault.rule(), made(verdict, fault)));
        }
      }
    }
    return found;
  }

  private static CampaignFault made(MaterialVerdict verdict, UtmFault fault) {
    return new CampaignFault(
        verdict.place(),
        Optional.of(verdict.link().written()),
        fault.message(),
        fault.fix(),
        fault.atMost());
  }
}
