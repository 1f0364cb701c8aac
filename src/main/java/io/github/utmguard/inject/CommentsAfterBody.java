package io.github.utmguard.inject;

import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.Token;
import io.github.utmguard.html.TokenStream;
import java.util.List;

/**
 * Finds comments that only a tag keeps in {@code body}: behind {@code </body>} a script leads the
 * parser back into it, and without that a comment is a child of {@code html} (HTML standard,
 * section 13.2.6.4.19). jsoup puts it into {@code body} in either case where a NUL stands before
 * it, which leads jsoup back alone.
 */
final class CommentsAfterBody {
  private CommentsAfterBody() {}

  /** True where a comment may move when the tags are taken out; it may say so too often. */
  static boolean mayMove(PageSource source, List<OldTag> tags) {
    Spans spans = new Spans(tags);
    TokenStream tokens = new TokenStream(source.units(), source.start(), source.end());
    boolean afterBody = false;
    boolean afterTag = false;
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END_OF_FILE) {
      boolean ofTag = spans.hold(token.start());
      afterBody |= token.isEndTag("body") || token.isEndTag("html");
      afterTag |= afterBody && ofTag;
      if (afterTag && !ofTag && token.kind() == Token.Kind.COMMENT) {
        return true;
      }
      token = tokens.next();
    }
    return false;
  }
}
