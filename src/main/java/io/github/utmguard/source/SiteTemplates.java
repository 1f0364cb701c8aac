package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other files among the sources of Maven's site, such as a template of Velocity or a snippet that a
 * page takes in: told by the address alone, so only where one file has it.
 */
final class SiteTemplates implements SourceLookup {
  private final SourcePlaces places;
  private final SourceFiles files;

  SiteTemplates(SourcePlaces places, SourceFiles files) {
    this.places = places;
    this.files = files;
  }

  @Override
  public List<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    if (!page.fromDoxia()) {
      return List.of();
    }
    return List.of(
        Stream.concat(Stream.of(places.project().siteSources()), places.parentSites().stream())
            .flatMap(folder -> files.under(folder).stream())
            .filter(file -> !SiteDescriptors.isOne(file))
            .distinct()
            .toList());
  }
}
