package io.github.utmguard.page;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.TagAttributes;
import io.github.utmguard.html.Token;
import io.github.utmguard.html.TokenStream;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.TagAddress;
import io.github.utmguard.url.Url;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises a canonical tag as the first thing in a page's head, without parsing the page. */
final class HeadTagReader {
  private static final String BARE_COMMENT = "<!-- " + TrackingTag.COMMENT + " -->";
  private static final String COMMENT = BARE_COMMENT + "\n";
  private static final String SOURCE = "<script src=\"";

  private final Optional<TrackingTag> tag;

  /** The script's element; as far as it is known where no tag is configured. */
  private final String markup;

  private final Map<String, String> attributes = new LinkedHashMap<>();

  HeadTagReader(Policy policy) {
    this.tag = policy.tag();
    this.markup = tag.map(known -> known.html().substring(COMMENT.length())).orElse(SOURCE);
    tag.ifPresent(known -> attributes.put("src", known.address().href()));
    tag.ifPresent(
        known ->
            known
                .attributes()
                .forEach((name, value) -> attributes.put(name.toLowerCase(Locale.ROOT), value)));
  }

  /** The tag at the head's place, if it is the canonical one, or plain and of any tenant. */
  Optional<HeadTag> read(PageSource source, HeadPosition.Found head) {
    return startsWith(source, head.offset(), COMMENT)
        ? script(source, head, head.offset() + COMMENT.length())
        : Optional.empty();
  }

  /** The same tag where white space stands before it, or no comment, as people paste it. */
  Optional<HeadTag> readPasted(PageSource source, HeadPosition.Found head) {
    int comment = afterWhitespace(source, head.offset());
    return startsWith(source, comment, BARE_COMMENT)
        ? script(source, head, afterWhitespace(source, comment + BARE_COMMENT.length()))
        : script(source, head, comment);
  }

  private static int afterWhitespace(PageSource source, int from) {
    int at = from;
    while (at < source.end() && " \t\n\f\r".indexOf(source.units()[at]) >= 0) {
      at++;
    }
    return at;
  }

  private Optional<HeadTag> script(PageSource source, HeadPosition.Found head, int start) {
    if (!(head instanceof HeadPosition.Explicit) || !startsWith(source, start, markup)) {
      return Optional.empty();
    }
    int end = start + markup.length();
    return tag.isPresent()
        ? Optional.of(new HeadTag(first(attributes, tag.get().address(), start, end), end))
        : plain(source, start);
  }

  private static ScriptElement first(
      Map<String, String> attributes, Url address, int start, int end) {
    int addressOffset = start + SOURCE.length();
    return new ScriptElement(
        attributes,
        Optional.of(address),
        start,
        Optional.of(end),
        addressOffset,
        true,
        false,
        false);
  }

  private static Optional<HeadTag> plain(PageSource source, int start) {
    TokenStream tokens = new TokenStream(source.units(), start, source.end());
    Token script = tokens.next();
    if (!script.isStartTag("script") || !startsWith(source, start, SOURCE)) {
      return Optional.empty();
    }
    Token close = tokens.next();
    List<TagAttributes.Span> attributes = TagAttributes.of(source.units(), script);
    if (!close.isEndTag("script")
        || attributes.size() != 1
        || !attributes.get(0).name().equals("src")) {
      return Optional.empty();
    }
    String address = source.text(attributes.get(0).valueStart(), attributes.get(0).valueEnd());
    return Url.parse(address)
        .filter(url -> url.href().equals(address) && TagAddress.isTag(url))
        // A character reference in it would have to be resolved first.
        .filter(url -> address.indexOf('&') < 0)
        .map(
            url ->
                new HeadTag(first(Map.of("src", address), url, start, close.end()), close.end()));
  }

  private static boolean startsWith(PageSource source, int at, String ascii) {
    if (at + ascii.length() > source.end()) {
      return false;
    }
    byte[] units = source.units();
    for (int i = 0; i < ascii.length(); i++) {
      if (units[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
