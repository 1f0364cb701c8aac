package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The setting {@code sourceDirectories}: what other generators than Maven's make pages of. */
final class FurtherSources implements SourceLookup {
  private final Lazy<List<Path>> all;

  FurtherSources(List<Path> folders, SourceFiles files) {
    this.all = new Lazy<>(() -> files.underAll(folders));
  }

  @Override
  public Stream<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    return Stream.of(all.get());
  }
}
