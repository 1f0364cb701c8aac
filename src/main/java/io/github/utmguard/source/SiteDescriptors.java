package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The site descriptors {@code site.xml}, which menus, banners and links come from. */
final class SiteDescriptors implements SourceLookup {
  private final List<Path> folders;
  private final SourceFiles files;

  SiteDescriptors(SourcePlaces places, SourceFiles files) {
    this.folders =
        Stream.concat(Stream.of(places.project().siteSources()), places.parentSites().stream())
            .map(folder -> folder.toAbsolutePath().normalize())
            .distinct()
            .toList();
    this.files = files;
  }

  /** Whether it is {@code site.xml}, or one of another language such as {@code site_nb.xml}. */
  static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals("site.xml") || (name.startsWith("site_") && name.endsWith(".xml"));
  }

  @Override
  public List<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    if (!page.fromDoxia() || region == GeneratedPage.Region.CONTENT) {
      return List.of();
    }
    int slash = page.path().indexOf('/');
    String own = slash < 0 ? "" : "site_" + page.path().substring(0, slash) + ".xml";
    Map<Boolean, List<Path>> byLanguage =
        descriptors().collect(Collectors.partitioningBy(file -> isNamed(file, own)));
    List<Path> others = byLanguage.get(false);
    List<List<Path>> rounds = new ArrayList<>();
    rounds.add(byLanguage.get(true));
    rounds.add(others.stream().filter(file -> isNamed(file, "site.xml")).toList());
    rounds.add(others.stream().filter(file -> !isNamed(file, "site.xml")).toList());
    return rounds;
  }

  private Stream<Path> descriptors() {
    return folders.stream()
        .flatMap(
            folder ->
                files.under(folder).stream()
                    .filter(file -> folder.equals(file.getParent()) && isOne(file)));
  }

  private static boolean isNamed(Path file, String name) {
    return String.valueOf(file.getFileName()).equals(name);
  }
}
