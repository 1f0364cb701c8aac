package io.github.utmguard.report.campaign;

/** What the findings beside links come to. */
enum LinksVerdict {
  FAILED("failed", "html.links.failed", "html.links.failed.text"),
  ATTENTION("attention", "html.links.attention", "html.links.attention.text"),
  NOTHING("nothing", "html.links.nothing", "html.links.nothing.text"),
  PASSED("passed", "html.links.passed", "html.links.passed.text");

  private final String id;
  private final String word;
  private final String sentence;

  LinksVerdict(String id, String word, String sentence) {
    this.id = id;
    this.word = word;
    this.sentence = sentence;
  }

  static LinksVerdict of(int links, long errors, long warnings) {
    if (errors > 0) {
      return FAILED;
    }
    if (warnings > 0) {
      return ATTENTION;
    }
    return links == 0 ? NOTHING : PASSED;
  }

  /** Its name for style sheets. */
  String id() {
    return id;
  }

  /** The message that says it in a word. */
  String word() {
    return word;
  }

  /** The message that says it in a sentence. */
  String sentence() {
    return sentence;
  }
}
