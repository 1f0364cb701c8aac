package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.List;

/** The setting {@code sourceDirectories}: what other generators than Maven's make pages of. */
final class FurtherSources implements SourceLookup {
  private final List<Path> folders;
  private final SourceFiles files;

  FurtherSources(List<Path> folders, SourceFiles files) {
    this.folders = List.copyOf(folders);
    this.files = files;
  }

  @Override
  public List<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    return List.of(
        folders.stream().flatMap(folder -> files.under(folder).stream()).distinct().toList());
  }
}
