package io.github.utmguard.page;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.TagAttributes;
import io.github.utmguard.html.Token;
import io.github.utmguard.html.TokenStream;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.TagAddress;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises a canonical tag as the first thing in a page's head, without parsing the page.
 *
 * @param script the tag as an element
 * @param end one past its last unit
 */
record HeadTag(ScriptElement script, int end) {
  private static final String COMMENT = "<!-- " + TrackingTag.COMMENT + " -->\n";
  private static final String SOURCE = "<script src=\"";

  /** The tag at the head's place, if it is the canonical one, or plain and of any tenant. */
  static Optional<HeadTag> read(PageSource source, HeadPosition.Found head, Policy policy) {
    if (!(head instanceof HeadPosition.Explicit)) {
      return Optional.empty();
    }
    int start = head.offset();
    if (policy.tag().isPresent()) {
      String markup = policy.tag().orElseThrow().html();
      return startsWith(source, start, markup)
          ? Optional.of(
              configured(
                  policy.tag().orElseThrow(), start + COMMENT.length(), start + markup.length()))
          : Optional.empty();
    }
    return startsWith(source, start, COMMENT)
        ? plain(source, start + COMMENT.length())
        : Optional.empty();
  }

  private static HeadTag configured(TrackingTag tag, int start, int end) {
    Map<String, String> attributes = new java.util.LinkedHashMap<>();
    attributes.put("src", tag.address().href());
    tag.attributes().forEach((name, value) -> attributes.put(name.toLowerCase(Locale.ROOT), value));
    return new HeadTag(first(attributes, tag.address(), start, end), end);
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
