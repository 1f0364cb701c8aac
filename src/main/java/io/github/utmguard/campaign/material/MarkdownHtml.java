package io.github.utmguard.campaign.material;

import io.github.utmguard.html.Token;
import io.github.utmguard.html.TokenStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the HTML in a Markdown text: tags with their addresses, comments, and raw elements. */
final class MarkdownHtml {
  /** What stands in these is no Markdown (CommonMark 0.31, section 4.6, kind 1). */
  private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");

  /** An address that is their text is no link of its own. */
  private static final Set<String> LINK_TEXT = Set.of("a", "code", "kbd", "samp");

  /** No tag of a post is longer. */
  private static final int LONGEST_TAG = 16 << 10;

  /** So many tags that never end are no post: no further ones are looked for, which takes time. */
  private static final int MOST_UNFINISHED = 1000;

  private final String text;
  private final byte[] units;
  private final NextOccurrence commentEnd;
  private final Map<String, NextOccurrence> rawEnds;
  private int unfinished;
  private String linkText = "";

  MarkdownHtml(String text) {
    this.text = text;
    this.units = MarkupUnits.of(text);
    this.commentEnd = new NextOccurrence(text, "-->");
    this.rawEnds =
        RAW.stream()
            .collect(Collectors.toMap(name -> name, name -> new NextOccurrence(text, "</" + name)));
  }

  void newBlock() {
    linkText = "";
  }

  /** True inside an element whose text is shown as part of a link, or as code. */
  boolean holdsLinkText() {
    return !linkText.isEmpty();
  }

  /** One past the markup that begins with {@code <} here; past that sign where none does. */
  int after(int at, int end, Consumer<WrittenAddress> found) {
    if (text.startsWith("<!--", at)) {
      int close = commentEnd.from(at + 4);
      return close < text.length() ? close + 3 : at + 4;
    }
    int limit = Math.min(end, at + LONGEST_TAG);
    boolean tag = at + 1 < end && (text.charAt(at + 1) == '/' || isLetter(text.charAt(at + 1)));
    if (!tag || unfinished > MOST_UNFINISHED) {
      return at + 1;
    }
    Token token = new TokenStream(units, at, limit).next();
    if (!token.finished() || token.kind() == Token.Kind.TEXT) {
      unfinished++;
      return at + 1;
    }
    return token.kind() == Token.Kind.START_TAG ? started(token, found) : ended(token);
  }

  private int started(Token tag, Consumer<WrittenAddress> found) {
    if (LinkTag.mayLink(tag.name())) {
      new LinkTag(text, units, tag).address().ifPresent(found);
    }
    if (LINK_TEXT.contains(tag.name()) && linkText.isEmpty()) {
      linkText = tag.name();
    }
    if (!RAW.contains(tag.name())) {
      return tag.end();
    }
    int close = rawEnds.get(tag.name()).from(tag.end());
    return close < text.length() ? close : tag.end();
  }

  private int ended(Token tag) {
    if (tag.name().equals(linkText)) {
      linkText = "";
    }
    return tag.end();
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }
}
