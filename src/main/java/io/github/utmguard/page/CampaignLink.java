package io.github.utmguard.page;

import io.github.utmguard.utm.UtmFault;
import java.util.List;

/**
 * A link whose UTM parameters are not as they should be.
 *
 * @param written the address as written, character references resolved
 * @param offset the first unit of the attribute's value
 * @param faults what is wrong with it, never empty
 */
public record CampaignLink(String written, int offset, List<UtmFault> faults) {
  public CampaignLink {
    faults = List.copyOf(faults);
  }
}
