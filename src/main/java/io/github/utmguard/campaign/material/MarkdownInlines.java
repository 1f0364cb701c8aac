package io.github.utmguard.campaign.material;

import io.github.utmguard.campaign.material.MarkdownBrackets.Opener;
import io.github.utmguard.campaign.material.MarkdownDestination.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the content of blocks for links, from left to right (CommonMark 0.31, chapter 6).
 *
 * <p>References are not followed: the address stands in the definition, and is reported there.
 */
final class MarkdownInlines {
  private final String text;
  private final Consumer<WrittenAddress> found;
  private final BareAddress bare;
  private final MarkdownDestination destinations;
  private final MarkdownHtml html;
  private final MarkdownBrackets brackets = new MarkdownBrackets();

  /**
   * Of the block at hand; those in the text of a link are taken back when it turns out to be one.
   */
  private final List<WrittenAddress> pending = new ArrayList<>();

  /** Before it, comments or raw HTML that began in an earlier block go on. */
  private int resume;

  MarkdownInlines(String text, Consumer<WrittenAddress> found) {
    this.text = text;
    this.found = found;
    this.bare = new BareAddress(text);
    this.destinations = new MarkdownDestination(text);
    this.html = new MarkdownHtml(text);
  }

  void read(int start, int end) {
    MarkdownCode code = new MarkdownCode(text, start, end);
    brackets.clear();
    html.newBlock();
    int at = Math.max(start, resume);
    while (at < end) {
      at =
          switch (text.charAt(at)) {
            case '\\' -> at + (isEscape(at, end) ? 2 : 1);
            case '`' -> code.after(at);
            case '<' -> angle(at, end);
            case '[' -> opened(at, false);
            case ']' -> closed(at, end);
            case '!' -> text.startsWith("[", at + 1) ? opened(at + 1, true) : at + 1;
            default -> plain(at, end);
          };
    }
    resume = at;
    pending.forEach(found);
    pending.clear();
  }

  private boolean isEscape(int at, int end) {
    return at + 1 < end && MarkdownDestination.isPunctuation(text.charAt(at + 1));
  }

  private int plain(int at, int end) {
    if (html.holdsLinkText()) {
      return at + 1;
    }
    Optional<BareAddress.Match> match = bare.at(at, end).or(() -> bare.withoutScheme(at, end));
    match.ifPresent(any -> pending.add(TextAddresses.address(text, at, any)));
    return match.map(BareAddress.Match::runEnd).orElse(at + 1);
  }

  /** An autolink, a comment or a tag. */
  private int angle(int at, int end) {
    if (at + 1 < end) {
      Optional<BareAddress.Match> link = bare.at(at + 1, end);
      if (link.isPresent() && text.startsWith(">", link.get().runEnd())) {
        pending.add(new WrittenAddress(text.substring(at + 1, link.get().runEnd()), at + 1));
        return link.get().runEnd() + 1;
      }
    }
    return html.after(at, end, pending::add);
  }

  private int opened(int at, boolean image) {
    brackets.open(new Opener(at, image, pending.size()));
    return at + 1;
  }

  private int closed(int at, int end) {
    Optional<Opener> opener = brackets.close();
    if (opener.isEmpty() || at + 1 >= end) {
      return at + 1;
    }
    return switch (text.charAt(at + 1)) {
      case '(' ->
          destinations.inline(at + 2, end).map(span -> link(opener.get(), span)).orElse(at + 1);
      case '[' -> reference(opener.get(), at, end);
      case ':' -> definition(opener.get(), at, end);
      default -> at + 1;
    };
  }

  private int link(Opener opener, Span span) {
    takeBack(opener);
    if (!opener.image()) {
      brackets.linkMade();
      add(span);
    }
    return span.after();
  }

  /** The label of a reference holds no brackets, so that the next one ends it. */
  private int reference(Opener opener, int at, int end) {
    int close = at + 2;
    while (close < end && "[]".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    boolean label = close < end && text.charAt(close) == ']';
    // What is a link itself is rather that than a label.
    if (!label || text.startsWith("(", close + 1)) {
      return at + 1;
    }
    takeBack(opener);
    return close + 1;
  }

  private int definition(Opener opener, int at, int end) {
    boolean footnote = text.charAt(opener.offset() + 1) == '^';
    if (opener.image() || footnote || !beginsLine(opener.offset())) {
      return at + 1;
    }
    Optional<Span> span = destinations.definition(at + 2, end);
    span.ifPresent(this::add);
    return span.map(Span::after).orElse(at + 1);
  }

  private boolean beginsLine(int offset) {
    int at = offset - 1;
    while (at >= 0 && " \t>-*+".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void takeBack(Opener opener) {
    pending.subList(Math.min(opener.found(), pending.size()), pending.size()).clear();
  }

  private void add(Span span) {
    String value = destinations.value(span);
    boolean schemeless = value.regionMatches(true, 0, "www.", 0, 4);
    pending.add(
        new WrittenAddress(
            value, span.start(), schemeless ? "https://" + value : value, Optional.empty(), false));
  }
}
