package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The site descriptors {@code site.xml}, which menus, banners and links come from. */
final class SiteDescriptors implements SourceLookup {
  private final Lazy<List<Path>> descriptors;

  SiteDescriptors(SourcePlaces places, SourceFiles files) {
    this.descriptors =
        new Lazy<>(
            () ->
                places.allSites().stream()
                    .flatMap(
                        folder ->
                            files.under(folder).stream()
                                .filter(file -> folder.equals(file.getParent()) && isOne(file)))
                    .toList());
  }

  /** Whether it is {@code site.xml}, or one of another language such as {@code site_nb.xml}. */
  static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals("site.xml") || (name.startsWith("site_") && name.endsWith(".xml"));
  }

  /** Sites in further languages stand in folders named by them. */
  @Override
  public Stream<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    if (!page.fromDoxia() || region == GeneratedPage.Region.CONTENT) {
      return Stream.empty();
    }
    String language = page.path().substring(0, Math.max(0, page.path().indexOf('/')));
    Predicate<Path> own = file -> isNamed(file, "site_" + language + ".xml");
    Predicate<Path> plain = file -> isNamed(file, "site.xml");
    return Stream.of(own, plain, own.or(plain).negate())
        .map(which -> descriptors.get().stream().filter(which).toList());
  }

  private static boolean isNamed(Path file, String name) {
    return String.valueOf(file.getFileName()).equals(name);
  }
}
