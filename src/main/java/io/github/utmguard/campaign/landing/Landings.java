package io.github.utmguard.campaign.landing;

import io.github.utmguard.url.Url;
import java.util.Map;

/**
 * What is known of all addresses that were asked for.
 *
 * @param byAddress by the address's {@code href} without fragment
 * @param pagesRead how many pages of the site were read for it
 */
public record Landings(Map<String, Landing> byAddress, int pagesRead) {
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
