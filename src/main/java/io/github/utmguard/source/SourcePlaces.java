package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the sources of a site may stand.
 *
 * @param started the directory that Maven was started in, which sources are named relative to
 * @param basedir the project's directory, which Doxia names sources relative to
 * @param site the generated site, never a source itself
 * @param project the project whose site it is
 * @param modules the other projects of the build, whose Javadoc may be part of the site
 * @param parentSites directories of parents' site sources, whose menus are inherited
 * @param further directories that other generators read
 */
public record SourcePlaces(
    Path started,
    Path basedir,
    Path site,
    Module project,
    List<Module> modules,
    List<Path> parentSites,
    List<Path> further) {

  /**
   * The sources of one project. None of the directories needs to exist.
   *
   * @param siteSources such as {@code src/site}
   * @param java source roots of Java, and of files that Javadoc copies
   * @param tests the same of tests
   */
  public record Module(Path siteSources, List<Path> java, List<Path> tests) {}

  public SourcePlaces {
    modules = List.copyOf(modules);
    parentSites = List.copyOf(parentSites);
    further = List.copyOf(further);
  }

  /** The directories of the site's own sources and of those that it inherits from. */
  List<Path> allSites() {
    return Stream.concat(Stream.of(project.siteSources()), parentSites.stream())
        .map(folder -> folder.toAbsolutePath().normalize())
        .distinct()
        .toList();
  }
}
