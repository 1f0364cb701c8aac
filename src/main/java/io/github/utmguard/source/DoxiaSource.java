package io.github.utmguard.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source that a page of {@code mvn site} was rendered from: the one that Doxia names. */
final class DoxiaSource implements SourceLookup {
  private final Path basedir;
  private final Lazy<Map<String, List<Path>>> byStem;

  DoxiaSource(SourcePlaces places, SourceFiles files) {
    this.basedir = places.basedir();
    Path folder = places.project().siteSources().toAbsolutePath().normalize();
    this.byStem =
        new Lazy<>(
            () ->
                files.under(folder).stream()
                    .map(folder::relativize)
                    .filter(path -> path.getNameCount() > 1)
                    .collect(
                        Collectors.groupingBy(
                            DoxiaSource::stem,
                            Collectors.mapping(folder::resolve, Collectors.toList()))));
  }

  @Override
  public Stream<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    if (!page.fromDoxia() || region == GeneratedPage.Region.AROUND) {
      return Stream.empty();
    }
    Optional<String> named = page.doxiaSource();
    return named.isPresent() ? named.flatMap(this::file).map(List::of).stream() : likeNamed(page);
  }

  private Optional<Path> file(String named) {
    try {
      return Optional.of(basedir.resolve(named)).filter(file -> SourceFiles.isIn(basedir, file));
    } catch (InvalidPathException e) {
      // Reports name a goal, which is no path on every system.
      return Optional.empty();
    }
  }

  /** Old renderers name no source, but keep its path below the folder of its format. */
  private Stream<List<Path>> likeNamed(GeneratedPage page) {
    String stem = PathResemblance.withoutExtension(page.path());
    return Stream.of(byStem.get().getOrDefault(stem, List.of()));
  }

  private static String stem(Path source) {
    return PathResemblance.withoutExtension(
        PathResemblance.slashes(source.subpath(1, source.getNameCount())));
  }
}
