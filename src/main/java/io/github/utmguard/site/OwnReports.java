package io.github.utmguard.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The reports of an earlier run, where they are written into the site itself, as for publishing, or
 * because the whole project is the site: they are no pages of it, and quote what the site must not
 * hold.
 */
public final class OwnReports {
  /** What the reports are called, without their ends. */
  public static final String NAME = "report";

  /** The kinds that a walk takes for pages or data, and what they have at their beginning. */
  private static final Map<String, String> MARKS =
      new TreeMap<>(
          Map.of(
              NAME + ".html", "<meta name=\"generator\" content=\"superoffice-utm-maven-plugin\">",
              NAME + ".json", "{\n  \"schemaVersion\" : "));

  private static final int BEGINNING = 1024;

  private final Path site;
  private final Path directory;

  /** Knows where to look; the directory of the reports may be missing, or outside of the site. */
  public OwnReports(Path site, Path directory) {
    this.site = site.toAbsolutePath().normalize();
    this.directory = directory.toAbsolutePath().normalize();
  }

  /**
   * The patterns of files that are left out, and those of the reports that there are; a new list.
   */
  public List<String> and(List<String> excludes) {
    List<String> all = new ArrayList<>(excludes);
    for (Map.Entry<String, String> mark : MARKS.entrySet()) {
      if (isInSite(mark.getKey()) && begins(mark)) {
        all.add(PathNames.relative(site, directory.resolve(mark.getKey())));
      }
    }
    return all;
  }

  /**
   * A file of the site that is no report, and that a report would overwrite.
   *
   * @param names the names of the reports that are to be written
   */
  public Optional<Path> wouldOverwrite(List<String> names) {
    return MARKS.entrySet().stream()
        .filter(mark -> names.contains(mark.getKey()))
        .filter(mark -> isInSite(mark.getKey()) && !begins(mark))
        .map(mark -> directory.resolve(mark.getKey()))
        .findFirst();
  }

  private boolean isInSite(String name) {
    return directory.startsWith(site)
        && Files.isRegularFile(directory.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean begins(Map.Entry<String, String> mark) {
    try (InputStream in = Files.newInputStream(directory.resolve(mark.getKey()))) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      return beginning.contains(mark.getValue());
    } catch (IOException e) {
      // Whoever reads the site says what is wrong with the file.
      return false;
    }
  }
}
