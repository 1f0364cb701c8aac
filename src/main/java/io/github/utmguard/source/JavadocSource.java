package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The Java file whose comment a page of Javadoc shows: {@code apidocs/com/acme/Foo.Bar.html} shows
 * {@code com/acme/Foo.java}. Index pages show first sentences of any file.
 */
final class JavadocSource implements SourceLookup {
  private final List<Scope> main;
  private final List<Scope> tests;

  JavadocSource(SourcePlaces places, SourceFiles files) {
    this.main = scopes(places, files, SourcePlaces.Module::java);
    this.tests = scopes(places, files, SourcePlaces.Module::tests);
  }

  /** Source roots, and all that is below them. */
  private record Scope(List<Path> roots, Lazy<List<Path>> files) {}

  /** The project's own sources, and those of the whole build for aggregated Javadoc. */
  private static List<Scope> scopes(
      SourcePlaces places, SourceFiles files, Function<SourcePlaces.Module, List<Path>> which) {
    List<Path> own = which.apply(places.project());
    List<Path> all = new ArrayList<>(own);
    places.modules().forEach(module -> all.addAll(which.apply(module)));
    return Stream.of(own, all)
        .map(roots -> new Scope(roots, new Lazy<>(() -> files.underAll(roots))))
        .toList();
  }

  @Override
  public Stream<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region) {
    if (!page.fromJavadoc()) {
      return Stream.empty();
    }
    boolean ofTests = page.path().startsWith("test") || page.path().contains("/testapidocs/");
    List<Scope> scopes = ofTests ? tests : main;
    return Stream.concat(
        scopes.stream().flatMap(scope -> shown(page.path(), scope.roots())),
        scopes.stream().map(scope -> scope.files().get()));
  }

  /** The path below a source root is the page's, but for the folders that lead to the Javadoc. */
  private static Stream<List<Path>> shown(String page, List<Path> roots) {
    return Stream.iterate(page, rest -> !rest.isEmpty(), JavadocSource::below)
        .map(JavadocSource::names)
        .map(
            names ->
                roots.stream()
                    .flatMap(
                        root ->
                            names.stream()
                                .map(root::resolve)
                                .filter(file -> SourceFiles.isIn(root, file)))
                    .toList());
  }

  private static String below(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(slash + 1);
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
        // What stands in a folder doc-files is copied as it is.
        yield List.of(folder + type + ".java", page);
      }
    };
  }
}
