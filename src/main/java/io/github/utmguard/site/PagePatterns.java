package io.github.utmguard.site;

import java.io.File;
import java.util.List;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Tells by its path whether a file of the site is a page: Ant-style patterns, relative to the site;
 * case-sensitive, but for the end that a pattern such as {@code *.html} asks for. Paths given to
 * the methods use {@code /} on every system.
 */
public final class PagePatterns {
  private static final String ANYWHERE = "**" + File.separator + "*";

  /** The ends of names that are included in any directory, as in {@code **}{@code /*.html}. */
  private final List<String> includedEnds;

  private final MatchPatterns includes;
  private final MatchPatterns excludes;
  private final MatchPatterns excludedTrees;
  private final boolean includesMore;

  /** Without patterns there is no need to take a name apart. */
  private final boolean excludesAny;

  /**
   * Takes patterns as they are, so with the system's own separator.
   *
   * @param includes what is a page
   * @param excludes what is none although it is included
   */
  public PagePatterns(MatchPatterns includes, MatchPatterns excludes) {
    this.includes = includes;
    this.includedEnds =
        includes.getSources().stream()
            .filter(PagePatterns::asksForEnd)
            .map(pattern -> pattern.substring(ANYWHERE.length()))
            .toList();
    this.excludes = excludes;
    this.excludesAny = !excludes.getSources().isEmpty();
    this.includesMore = includedEnds.size() < includes.getSources().size();
    this.excludedTrees =
        MatchPatterns.from(
            excludes.getSources().stream().filter(PagePatterns::coversWholeTrees).toList());
  }

  /**
   * Reads patterns as a POM spells them: {@code /} or {@code \} between names, and a directory with
   * a separator at its end for everything in it, as Ant defines it.
   *
   * @param includes what is a page
   * @param excludes what is none although it is included
   * @return the patterns
   */
  public static PagePatterns of(List<String> includes, List<String> excludes) {
    return new PagePatterns(
        MatchPatterns.from(includes.stream().map(PagePatterns::normalize).toList()),
        MatchPatterns.from(excludes.stream().map(PagePatterns::normalize).toList()));
  }

  /**
   * Tells whether the file is a page.
   *
   * @param path a file's path
   * @return whether it is included and not excluded
   */
  public boolean matches(String path) {
    String name = local(path);
    return isIncluded(name) && !(excludesAny && excludes.matches(name, true));
  }

  /**
   * Most patterns only ask for an end, which needs no name to be taken apart; {@code INDEX.HTM} is
   * a page as well.
   */
  private boolean isIncluded(String name) {
    for (String end : includedEnds) {
      if (name.regionMatches(true, name.length() - end.length(), end, 0, end.length())) {
        return true;
      }
    }
    return includesMore && includes.matches(name, true);
  }

  private static boolean asksForEnd(String pattern) {
    String end = pattern.startsWith(ANYWHERE) ? pattern.substring(ANYWHERE.length()) : "*";
    return end.indexOf('*') < 0 && end.indexOf('?') < 0 && end.indexOf(File.separatorChar) < 0;
  }

  /** Tells whether a file, or a link to a directory, is excluded by its own name. */
  boolean isExcluded(String path) {
    return excludesAny && excludes.matches(local(path), true);
  }

  /**
   * Tells whether a page could stand below a directory. It may say yes too often, never no where
   * one could.
   *
   * @param path the directory's path
   * @return whether it is worth entering
   */
  public boolean mayHoldPages(String path) {
    String name = local(path);
    return includes.matchesPatternStart(name, true)
        && !(excludesAny && excludedTrees.matches(name, true));
  }

  private static boolean coversWholeTrees(String pattern) {
    return pattern.equals("**") || pattern.endsWith(File.separator + "**");
  }

  private static String normalize(String pattern) {
    String trimmed = pattern.strip();
    if (trimmed.startsWith("%regex[") || trimmed.startsWith("%ant[")) {
      return trimmed;
    }
    String local = trimmed.replace('\\', '/').replace('/', File.separatorChar);
    return local.endsWith(File.separator) ? local + "**" : local;
  }

  private static String local(String path) {
    return File.separatorChar == '/' ? path : path.replace('/', File.separatorChar);
  }
}
