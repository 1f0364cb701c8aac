package io.github.utmguard.live.rule;

import io.github.utmguard.live.pages.LivePage;
import java.util.regex.Pattern;

/** Pages that hosts show in place of others, and may serve with the status that they are for. */
final class ErrorPages {
  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?([45]\\d\\d)(?:\\.html?|/index\\.html?)");

  private ErrorPages() {}

  /**
   * True for a built page such as {@code 404.html} that answers by 404; what it shows may be the
   * host's own page.
   */
  static boolean isFor(int status, LivePage page) {
    return page.localPath()
        .map(NAME::matcher)
        .filter(name -> name.matches() && name.group(1).equals(Integer.toString(status)))
        .isPresent();
  }
}
