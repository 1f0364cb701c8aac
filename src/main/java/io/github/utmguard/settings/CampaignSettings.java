package io.github.utmguard.settings;

import io.github.utmguard.url.Url;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the goal {@code campaigns} works on.
 *
 * @param sheet the campaign sheet
 * @param sheetGiven whether somebody named the sheet, so that it has to be there
 * @param materials folders and Ant-style patterns of newsletters, posts and ad exports, relative to
 *     the base directory
 * @param excludedLinks addresses in materials that need be no campaign links, with {@code *} for
 *     any characters
 * @param sheetUrl where the sheet can be changed in a browser
 * @param publishLinks where in the site the page of links is published, relative to the site
 * @param fix whether the sheet is written back normalised
 * @param single what is asked of a single link, instead of all this
 * @param basedir what paths of sheets and materials are shown relative to
 */
public record CampaignSettings(
    Path sheet,
    boolean sheetGiven,
    List<String> materials,
    List<String> excludedLinks,
    Optional<Url> sheetUrl,
    Optional<String> publishLinks,
    boolean fix,
    Optional<SingleLinkRequest> single,
    Path basedir) {
  /** Where the sheet is unless somebody names another, relative to the base directory. */
  static final String SHEET = "src/site/campaigns.csv";

  public CampaignSettings {
    materials = List.copyOf(materials);
    excludedLinks = List.copyOf(excludedLinks);
  }

  /** True where there is a sheet or materials, so that the goal has something to look at. */
  public boolean isThere() {
    return !materials.isEmpty() || Files.exists(sheet);
  }

  /** Tells whether a pattern of pages names the sheet or a material rather than a page. */
  public boolean isNamedBy(String pattern) {
    String fixed = pattern.substring(0, endOfFixedPart(pattern));
    return Stream.concat(Stream.of(Names.relative(basedir, sheet)), materials.stream())
        .map(file -> file.replace('\\', '/'))
        .map(file -> file.substring(0, endOfFixedPart(file)))
        .anyMatch(file -> !file.isEmpty() && !fixed.isEmpty() && begin(file, fixed));
  }

  private static boolean begin(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** Where the first wildcard of a pattern stands; its length where there is none. */
  public static int endOfFixedPart(String pattern) {
    int end = 0;
    while (end < pattern.length() && pattern.charAt(end) != '*' && pattern.charAt(end) != '?') {
      end++;
    }
    return end;
  }

  /** What holds where nobody says otherwise. */
  public static CampaignSettings defaults(Path basedir) {
    return new CampaignSettings(
        basedir.resolve(SHEET),
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        basedir);
  }
}
