package io.github.utmguard.utm;

import io.github.utmguard.finding.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges values by the names that a policy lists, or gives the pattern of. */
final class PolicyNames {
  private static final String SOURCE = "utm_source";
  private static final String CAMPAIGN = "utm_campaign";

  /** A message is no place for a list of hundreds. */
  private static final int MOST_SHOWN = 20;

  private final UtmPolicy policy;

  PolicyNames(UtmPolicy policy) {
    this.policy = policy;
  }

  /**
   * The fault of a source that is none of the policy's.
   *
   * @param value the parameter's value, corrected where somebody is told to correct it
   */
  Optional<UtmFault> source(UtmParameter parameter, String value) {
    Set<String> sources = policy.sources();
    if (sources.isEmpty() || sources.contains(value) || !isWhole(SOURCE, parameter)) {
      return Optional.empty();
    }
    Message fix =
        Values.nearest(SOURCE, value, sources)
            .map(near -> Message.of("utm-naming.fix", SOURCE + "=" + near))
            .orElseGet(this::sourceFix);
    Message message = Message.of("utm-naming.source", parameter.name(), parameter.value());
    return Optional.of(new UtmFault(Naming.RULE, message, fix));
  }

  private Message sourceFix() {
    List<String> sources = policy.sources().stream().sorted().toList();
    String shown = String.join(", ", sources.subList(0, Math.min(MOST_SHOWN, sources.size())));
    return Message.of(
        "utm-naming.source-fix", sources.size() > MOST_SHOWN ? shown + ", ..." : shown);
  }

  /** The fault of a campaign that is not named by the pattern, also where it is written right. */
  Optional<UtmFault> campaign(UtmParameter parameter, String right) {
    return policy
        .campaignPattern()
        .filter(pattern -> isWhole(CAMPAIGN, parameter) && !pattern.matches(right))
        .map(
            pattern ->
                new UtmFault(
                    Naming.RULE,
                    Message.of(
                        "utm-naming.campaign",
                        parameter.name(),
                        parameter.value(),
                        pattern.pattern()),
                    Message.of("utm-naming.campaign-fix", pattern.pattern())));
  }

  /** True where there is a value, and no tool will put something else in place of a part of it. */
  private static boolean isWhole(String name, UtmParameter parameter) {
    return parameter.meant().filter(name::equals).isPresent()
        && !parameter.value().isBlank()
        && Placeholders.spans(parameter.raw()).isEmpty()
        && Placeholders.spans(parameter.value()).isEmpty();
  }
}
