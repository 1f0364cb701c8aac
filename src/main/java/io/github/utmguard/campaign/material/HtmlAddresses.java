package io.github.utmguard.campaign.material;

import io.github.utmguard.html.Token;
import io.github.utmguard.html.TokenStream;
import io.github.utmguard.url.Url;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads newsletters in HTML, XHTML and MJML: what a reader can click in any mail program.
 *
 * <p>It reads tokens and builds no tree, so that it needs little memory. Outlook shows what stands
 * in conditional comments, and no mail program runs scripts, so that {@code noscript} is shown.
 */
final class HtmlAddresses implements AddressReader {
  private final boolean xml;

  /** Reads XML, where a tag may close itself, or HTML. */
  HtmlAddresses(boolean xml) {
    this.xml = xml;
  }

  @Override
  public void read(String text, Consumer<WrittenAddress> found) {
    byte[] units = MarkupUnits.of(text);
    new Reading(text, units, base(text, units), found).tokens(0, units.length);
  }

  /** The first {@code base} with an address counts, also for links before it. */
  private static Optional<Url> base(String text, byte[] units) {
    TokenStream stream = new TokenStream(units, 0, units.length);
    for (Token token = stream.next(); !isEnd(token); token = stream.next()) {
      if (token.isStartTag("base")) {
        Optional<WrittenAddress> href = new LinkTag(text, units, token).attribute("href");
        if (href.isPresent()) {
          return MaterialUrl.parse(href.get().written(), Optional.empty());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.END_OF_FILE;
  }

  private final class Reading {
    private final String text;
    private final byte[] units;
    private final Optional<Url> base;
    private final Consumer<WrittenAddress> found;

    /** MJML's {@code mj-navbar} gives all of its links the same beginning. */
    private Optional<String> navigation = Optional.empty();

    Reading(String text, byte[] units, Optional<Url> base, Consumer<WrittenAddress> found) {
      this.text = text;
      this.units = units;
      this.base = base;
      this.found = found;
    }

    void tokens(int from, int to) {
      TokenStream stream = new TokenStream(units, from, to);
      for (Token token = stream.next(); !isEnd(token); token = stream.next()) {
        switch (token.kind()) {
          case COMMENT -> conditional(token);
          case START_TAG -> {
            startTag(token);
            if (hidesContent(token)) {
              stream = new TokenStream(units, token.end(), to);
            }
          }
          default -> {}
        }
      }
    }

    private void conditional(Token comment) {
      int start = ConditionalComment.content(text, comment);
      // Comments do not nest, so neither do these calls.
      if (start < comment.end()) {
        tokens(start, comment.end());
      }
    }

    /** Where the stream took content for raw text that is none here. */
    private boolean hidesContent(Token tag) {
      boolean selfClosing = xml && tag.finished() && units[tag.end() - 2] == '/';
      return selfClosing || tag.isStartTag("noscript");
    }

    private void startTag(Token token) {
      if (token.finished() && LinkTag.mayLink(token.name())) {
        LinkTag tag = new LinkTag(text, units, token);
        if (token.name().equals("mj-navbar")) {
          navigation = tag.attribute("base-url").map(WrittenAddress::written);
        }
        tag.address().map(address -> inContext(token, address)).ifPresent(found);
      }
    }

    private WrittenAddress inContext(Token token, WrittenAddress address) {
      String written = address.written();
      boolean prefixed = token.name().equals("mj-navbar-link") && navigation.isPresent();
      String whole = prefixed ? navigation.get() + written : written;
      return new WrittenAddress(whole, address.offset(), whole, base, false);
    }
  }
}
