package io.github.utmguard.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The source that a page of {@code mvn site} was rendered from: the one that Doxia names. */
final class DoxiaSource implements SourceLookup {
  private final SourcePlaces places;
  private final SourceFiles files;

  DoxiaSource(SourcePlaces places, SourceFiles files) {
    this.places = places;
    this.files = files;
  }

  @Override
  public List<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    if (!page.fromDoxia() || region == GeneratedPage.Region.AROUND) {
      return List.of();
    }
    Optional<String> named = page.doxiaSource();
    return named.isPresent()
        ? named.flatMap(this::file).map(file -> List.of(List.of(file))).orElse(List.of())
        : List.of(likeNamed(page));
  }

  private Optional<Path> file(String named) {
    try {
      return Optional.of(places.basedir().resolve(named))
          .filter(file -> SourceFiles.isIn(places.basedir(), file));
    } catch (InvalidPathException e) {
      // Reports name a goal, which is no path on every system.
      return Optional.empty();
    }
  }

  /** Old renderers name no source, but keep its path below the folder of its format. */
  private List<Path> likeNamed(GeneratedPage page) {
    String stem = PathResemblance.withoutExtension(page.path());
    Path folder = places.project().siteSources();
    return files.under(folder).stream()
        .filter(file -> !SiteDescriptors.isOne(file))
        .filter(
            file -> {
              Path path = folder.toAbsolutePath().normalize().relativize(file);
              return path.getNameCount() > 1
                  && PathResemblance.withoutExtension(
                          PathResemblance.slashes(path.subpath(1, path.getNameCount())))
                      .equals(stem);
            })
        .toList();
  }
}
