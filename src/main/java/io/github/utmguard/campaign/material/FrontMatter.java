package io.github.utmguard.campaign.material;

/**
 * The settings in YAML with which site generators let a Markdown file begin: no reader sees them.
 */
final class FrontMatter {
  private static final String MARK = "---";

  private FrontMatter() {}

  /** One past it; 0 where there is none. */
  static int end(String text) {
    if (!text.startsWith(MARK + "\n") && !text.startsWith(MARK + "\r\n")) {
      return 0;
    }
    int line = text.indexOf('\n') + 1;
    while (line > 0 && line < text.length()) {
      int end = text.indexOf('\n', line);
      int stop = end < 0 ? text.length() : end;
      String content = text.substring(line, Math.min(stop, line + MARK.length() + 1)).strip();
      if (content.equals(MARK) || content.equals("...")) {
        return stop;
      }
      line = end + 1;
    }
    return 0;
  }
}
