package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.material.MaterialLink;
import io.github.utmguard.campaign.rule.MaterialVerdict.Kind;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmFault;
import io.github.utmguard.utm.UtmLint;
import io.github.utmguard.utm.UtmPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the links of materials against the sheet. */
final class MaterialVerdicts {
  private final PlainLink plain;
  private final UtmLint utm;
  private final Optional<RowIndex> rows;

  /** The same link stands in many a newsletter. */
  private final Map<String, MaterialVerdict> known = new HashMap<>();

  private MaterialVerdicts(UtmPolicy policy, UtmLint utm, Optional<RowIndex> rows) {
    this.plain = new PlainLink(policy);
    this.utm = utm;
    this.rows = rows;
  }

  static List<MaterialVerdict> of(Campaigns campaigns, UtmLint utm) {
    if (campaigns.materials().isEmpty()) {
      return List.of();
    }
    MaterialVerdicts verdicts =
        new MaterialVerdicts(
            campaigns.policy(), utm, campaigns.sheet().map(any -> new RowIndex(campaigns.links())));
    return campaigns.materials().stream().map(verdicts::verdict).toList();
  }

  private MaterialVerdict verdict(MaterialLink link) {
    MaterialVerdict same =
        known.computeIfAbsent(
            link.url().href(), any -> judge(link, LinkValues.of(link.url()), lint(link.url())));
    return new MaterialVerdict(link, same.kind(), same.row(), same.faults());
  }

  private List<UtmFault> lint(Url url) {
    return plain.isPlain(url) ? List.of() : utm.lint(url);
  }

  private MaterialVerdict judge(MaterialLink link, LinkValues values, List<UtmFault> faults) {
    boolean broken = faults.stream().anyMatch(UtmFaults::isAboutForm);
    if (values.utm().values().stream().allMatch(String::isBlank) && !broken) {
      Kind kind = mayBeTagged(link.url()) ? Kind.TAGGED : Kind.UNTAGGED;
      return new MaterialVerdict(
          link, kind, rows.flatMap(index -> index.leadingTo(values)), faults);
    }
    if (rows.isEmpty()) {
      return new MaterialVerdict(link, Kind.TAGGED, Optional.empty(), faults);
    }
    RowIndex index = rows.get();
    Optional<BuiltLink> row = index.same(values);
    if (row.isPresent()) {
      return new MaterialVerdict(link, Kind.LISTED, row, notOfRow(faults, row.get()));
    }
    if (broken) {
      return new MaterialVerdict(link, Kind.BROKEN, row, faults);
    }
    Optional<BuiltLink> near = index.near(values, !link.hostedForm());
    Kind far = link.hostedForm() ? Kind.TAGGED : Kind.UNLISTED;
    return new MaterialVerdict(link, near.isPresent() ? Kind.ALTERED : far, near, faults);
  }

  /** What is wrong with the row is said of the row. */
  private List<UtmFault> notOfRow(List<UtmFault> faults, BuiltLink row) {
    if (faults.isEmpty()) {
      return faults;
    }
    List<UtmFault> ofRow = lint(row.url());
    return faults.stream().filter(fault -> !ofRow.contains(fault)).toList();
  }

  /** A mail tool may put in all parameters at once: {@code ?{{tracking}}}. */
  private static boolean mayBeTagged(Url url) {
    return Stream.of(url.query().orElse("").split("&"))
        .anyMatch(piece -> piece.indexOf('=') < 0 && Spelling.holdsPlaceholder(piece));
  }
}
