package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmParameter.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the UTM parameters of single addresses; the same for links of pages, sheets and
 * newsletters. Time is linear in an address. One cause is one fault: a misspelt or misplaced
 * parameter is not missing as well.
 */
public final class UtmLint {
  private final UtmPolicy policy;

  /** Judges by a policy. */
  public UtmLint(UtmPolicy policy) {
    this.policy = policy;
  }

  /**
   * What is wrong with a campaign link; empty for an address without anything that looks like a UTM
   * parameter.
   */
  public List<UtmFault> lint(Url url) {
    UtmParameters parameters = UtmParameters.of(url);
    if (parameters.all().isEmpty()) {
      return List.of();
    }
    if (parameters.cutInTwo()) {
      // To which of the two addresses a parameter belongs is anybody's guess.
      return List.of(Malformed.cutInTwo(parameters));
    }
    List<UtmFault> faults = new ArrayList<>(Malformed.faults(parameters));
    parameters.read().stream().flatMap(any -> UnknownName.fault(any).stream()).forEach(faults::add);
    duplicates(parameters).forEach(faults::add);
    faults.addAll(PersonalData.faults(parameters));
    faults.addAll(Naming.faults(parameters, policy));
    missing(parameters).ifPresent(faults::add);
    return faults.stream().distinct().toList();
  }

  /** The personal data in an address, which is no less personal on the own site. */
  public static List<UtmFault> personalData(Url url) {
    return PersonalData.faults(UtmParameters.of(url));
  }

  /**
   * The fault of a link that leads from a site to itself and carries campaign parameters; empty
   * where it carries none that analytics would take for a campaign's.
   *
   * @param written the address as written, for the fix
   */
  public static Optional<UtmFault> internalLink(Url url, String written) {
    String names =
        UtmParameters.of(url).all().stream()
            .filter(any -> any.meant().isPresent() || UtmNames.isExtra(any.name()))
            .map(UtmParameter::name)
            .distinct()
            .collect(Collectors.joining(", "));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Message fix =
        Untagged.of(written)
            .map(clean -> Message.of("utm-internal-link.fix", clean))
            .orElse(Message.of("utm-internal-link.fix-unknown"));
    return Optional.of(
        new UtmFault("utm-internal-link", Message.of("utm-internal-link.message", names), fix));
  }

  private static Stream<UtmFault> duplicates(UtmParameters parameters) {
    Set<String> seen = new HashSet<>();
    return parameters.read().stream()
        .map(UtmParameter::name)
        .filter(name -> !seen.add(name))
        .distinct()
        .map(
            name ->
                new UtmFault(
                    "utm-duplicate-parameter",
                    Message.of("utm-duplicate-parameter.message", name),
                    Message.of("utm-duplicate-parameter.fix", name)));
  }

  private Optional<UtmFault> missing(UtmParameters parameters) {
    Set<String> there =
        parameters.all().stream()
            .flatMap(any -> any.meant().stream())
            .collect(Collectors.toCollection(HashSet::new));
    // A path may just speak of UTM parameters.
    boolean query = parameters.all().stream().anyMatch(any -> any.place() != Place.PATH);
    if (there.isEmpty() || !query) {
      return Optional.empty();
    }
    parameters.in(Place.QUERY).forEach(any -> there.add(any.name()));
    List<String> missing =
        policy.requiredParameters().stream().filter(name -> !there.contains(name)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UtmFault(
                "utm-missing-parameter",
                Message.of("utm-missing-parameter.message", String.join(", ", missing)),
                Message.of(
                    "utm-missing-parameter.fix",
                    missing.stream().map(name -> name + "=...").collect(Collectors.joining("&")))));
  }
}
