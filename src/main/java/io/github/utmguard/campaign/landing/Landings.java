package io.github.utmguard.campaign.landing;

import io.github.utmguard.url.Url;
import java.util.Map;

/**
 * What is known of all addresses that were asked for.
 *
 * @param byAddress by the address's {@code href} without fragment
 * @param pagesSeen how many pages of the site were looked at for it
 */
public record Landings(Map<String, Landing> byAddress, int pagesSeen) {
  public Landings {
    byAddress = Map.copyOf(byAddress);
  }

  /**
   * What is known of an address that was asked for.
   *
   * @throws IllegalArgumentException if it was not asked for
   */
  public Landing of(Url address) {
    Landing landing = byAddress.get(key(address));
    if (landing == null) {
      throw new IllegalArgumentException("not asked for: " + address);
    }
    return landing;
  }

  /** Under which an address is known. */
  static String key(Url address) {
    return address.hrefWithoutFragment();
  }
}
