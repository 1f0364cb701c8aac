package io.github.utmguard.utm;

import java.util.List;

/**
 * How campaign links should be.
 *
 * @param requiredParameters the parameters that each must carry
 */
public record UtmPolicy(List<String> requiredParameters) {

  /** What holds where nobody says otherwise. */
  public static final UtmPolicy DEFAULT =
      new UtmPolicy(List.of("utm_source", "utm_medium", "utm_campaign"));

  public UtmPolicy {
    requiredParameters = List.copyOf(requiredParameters);
  }
}
