package io.github.utmguard.site;

import io.github.utmguard.finding.Message;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a walk over a site comes across: a page, a file that belongs to pages, or something that
 * stands in the way of a page.
 */
public sealed interface SiteEntry {

  /**
   * Says where the entry stands.
   *
   * @return the path relative to the site, with {@code /} separators
   */
  String path();

  /**
   * A page to work on.
   *
   * @param file the real file, free of symbolic links and inside the site's real directory
   * @param path the name it is published under; a symbolic link's name where one leads to the file
   */
  record PageFile(Path file, String path) implements SiteEntry {
    /** True where the page's name says that the rules of XML hold for it. */
    public boolean isXhtml() {
      String name = path.toLowerCase(Locale.ROOT);
      return name.endsWith(".xhtml") || name.endsWith(".xht");
    }
  }

  /**
   * A file that is no page, but belongs to the site's pages.
   *
   * @param file the real file, free of symbolic links and inside the site's real directory
   * @param path the name it is published under
   */
  record CompanionFile(Path file, String path) implements SiteEntry {}

  /**
   * Something that may hide a page or that is published as one, and that cannot be worked on.
   *
   * @param path where it stands; {@code .} for the site itself
   * @param reason why, and what to do
   */
  record Problem(String path, Message reason) implements SiteEntry {}
}
