package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other files among the sources of Maven's site, such as a template of Velocity or a snippet that a
 * page takes in: told by the address alone, so only where one file has it.
 */
final class SiteTemplates implements SourceLookup {
  private final Lazy<List<Path>> templates;

  SiteTemplates(SourcePlaces places, SourceFiles files) {
    this.templates =
        new Lazy<>(
            () ->
                places.allSites().stream()
                    .flatMap(folder -> files.under(folder).stream())
                    .filter(file -> !SiteDescriptors.isOne(file))
                    .distinct()
                    .toList());
  }

  @Override
  public Stream<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    return page.fromDoxia() ? Stream.of(templates.get()) : Stream.empty();
  }
}
