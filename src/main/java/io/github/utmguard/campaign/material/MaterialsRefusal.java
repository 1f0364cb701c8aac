package io.github.utmguard.campaign.material;

import io.github.utmguard.settings.InvalidSettingException;
import java.nio.file.Path;

/** Words what is wrong with an entry of the parameter {@code materials}. */
final class MaterialsRefusal {
  private static final String PARAMETER = "materials";

  private MaterialsRefusal() {}

  /** Takes the problem as a clause that goes on from the entry. */
  static InvalidSettingException of(String entry, String problem) {
    return new InvalidSettingException(
        PARAMETER,
        "Parameter 'materials' (property utm.materials): '"
            + entry
            + "' "
            + problem
            + ". A right value: src/newsletters, src/posts/**/*.md");
  }

  static InvalidSettingException outside(String entry, Path base) {
    return of(entry, "lies outside of " + base);
  }
}
