package io.github.utmguard.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What holds for settings that nobody gave, as far as it depends on the build.
 *
 * @param basedir the absolute directory that relative paths start from
 * @param started the absolute directory that Maven was started in, which reports name files by
 * @param pom the file in which the project's suppressions stand: its own, or a parent's
 * @param siteDirectory where the build renders its site; empty without a POM
 * @param siteUrl the project's address; ignored if it is no web address
 * @param reportDirectory where reports go
 * @param today the UTC date
 * @param locale the language of the site or of the build
 * @param processors the processors of the machine, from 1
 */
public record Defaults(
    Path basedir,
    Path started,
    Path pom,
    Optional<Path> siteDirectory,
    Optional<String> siteUrl,
    Path reportDirectory,
    LocalDate today,
    Locale locale,
    int processors) {

  /** Of a build that was started in the project's own directory. */
  public Defaults(
      Path basedir,
      Optional<Path> siteDirectory,
      Optional<String> siteUrl,
      Path reportDirectory,
      LocalDate today,
      Locale locale,
      int processors) {
    this(
        basedir,
        basedir,
        basedir.resolve("pom.xml"),
        siteDirectory,
        siteUrl,
        reportDirectory,
        today,
        locale,
        processors);
  }
}
