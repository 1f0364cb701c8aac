package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java file whose comment a page of Javadoc shows: {@code apidocs/com/acme/Foo.Bar.html} shows
 * {@code com/acme/Foo.java}. Index pages show first sentences of any file.
 */
final class JavadocSource implements SourceLookup {
  private final SourcePlaces places;
  private final SourceFiles files;

  JavadocSource(SourcePlaces places, SourceFiles files) {
    this.places = places;
    this.files = files;
  }

  @Override
  public List<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    if (!page.fromJavadoc()) {
      return List.of();
    }
    boolean tests = page.path().startsWith("test") || page.path().contains("/testapidocs/");
    List<List<Path>> rounds = new ArrayList<>();
    List<Path> own = roots(Stream.of(places.project()), tests);
    List<Path> all =
        roots(Stream.concat(Stream.of(places.project()), places.modules().stream()), tests);
    for (List<Path> roots : List.of(own, all)) {
      rounds.addAll(shown(page.path(), roots));
    }
    for (List<Path> roots : List.of(own, all)) {
      rounds.add(roots.stream().flatMap(root -> files.under(root).stream()).distinct().toList());
    }
    return rounds;
  }

  private static List<Path> roots(Stream<SourcePlaces.Module> modules, boolean tests) {
    return modules
        .flatMap(module -> (tests ? module.tests() : module.java()).stream())
        .distinct()
        .toList();
  }

  /** The path below a source root is the page's, but for the folders that lead to the Javadoc. */
  private static List<List<Path>> shown(String page, List<Path> roots) {
    List<List<Path>> rounds = new ArrayList<>();
    String rest = page;
    boolean more = true;
    while (more) {
      List<String> names = names(rest);
      rounds.add(
          roots.stream()
              .flatMap(
                  root ->
                      names.stream()
                          .map(root::resolve)
                          .filter(file -> SourceFiles.isIn(root, file)))
              .toList());
      more = rest.indexOf('/') >= 0;
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return rounds;
  }

  private static List<String> names(String page) {
    int slash = page.lastIndexOf('/') + 1;
    String folder = page.substring(0, slash);
    String name = page.substring(slash);
    return switch (name) {
      case "package-summary.html" -> List.of(folder + "package-info.java", folder + "package.html");
      case "module-summary.html" -> List.of(folder + "module-info.java");
      case "index.html", "overview-summary.html" -> List.of(folder + "overview.html");
      default -> {
        int dot = name.indexOf('.');
        String type = dot < 0 ? name : name.substring(0, dot);
        yield List.of(folder + type + ".java", page);
      }
    };
  }
}
