package io.github.utmguard.utm;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How campaign links should be.
 *
 * @param requiredParameters the parameters that each must carry
 * @param separator what stands between the words of a value, {@code _} or {@code -}; empty where
 *     either will do, as long as it is the same
 * @param sources the values of {@code utm_source} that are in use; empty where any will do
 * @param mediums the values of {@code utm_medium} that are in use; empty for the usual ones
 * @param campaignPattern what the whole of {@code utm_campaign} must match
 */
public record UtmPolicy(
    List<String> requiredParameters,
    Optional<Character> separator,
    Set<String> sources,
    Set<String> mediums,
    Optional<Pattern> campaignPattern) {

  /** What holds where nobody says otherwise. */
  public static final UtmPolicy DEFAULT =
      new UtmPolicy(List.of("utm_source", "utm_medium", "utm_campaign"));

  /** A policy that says nothing of how values are written. */
  public UtmPolicy(List<String> requiredParameters) {
    this(requiredParameters, Optional.empty(), Set.of(), Set.of(), Optional.empty());
  }

  /** The same policy with a separator. */
  public UtmPolicy withSeparator(char sign) {
    return new UtmPolicy(requiredParameters, Optional.of(sign), sources, mediums, campaignPattern);
  }

  public UtmPolicy {
    requiredParameters = List.copyOf(requiredParameters);
    sources = Set.copyOf(sources);
    mediums = Set.copyOf(mediums);
  }
}
