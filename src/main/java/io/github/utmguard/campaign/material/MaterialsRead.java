package io.github.utmguard.campaign.material;

import java.util.List;

/**
 * What was found in all materials.
 *
 * @param links those that lead to the own site, an own host or a hosted form, by file and place
 * @param files how many files were read
 * @param addresses how many addresses of web pages they hold, those of others among them
 */
public record MaterialsRead(List<MaterialLink> links, int files, int addresses) {
  public MaterialsRead {
    links = List.copyOf(links);
  }
}
