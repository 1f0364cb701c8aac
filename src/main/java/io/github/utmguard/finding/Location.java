package io.github.utmguard.finding;

/**
 * A place in the site.
 *
 * @param page the file's path relative to the site, with {@code /} separators; for a page that was
 *     visited on its server, the address
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Location(String page, int line, int column) {

  /** Whether the page is one on a server, named by its address. */
  public boolean isLive() {
    return page.startsWith("https://") || page.startsWith("http://");
  }
}
