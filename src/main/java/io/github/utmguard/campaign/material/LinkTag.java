package io.github.utmguard.campaign.material;

import io.github.utmguard.html.TagAttributes;
import io.github.utmguard.html.Token;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** A start tag, and the address that a click on its element leads to. */
final class LinkTag {
  private static final Set<String> HTML = Set.of("a", "area", "form");

  /** VML, which Outlook draws buttons with: {@code v:roundrect}, {@code v:rect} and others. */
  private static final String VML = "v:";

  /** {@code mj-button}, {@code mj-image}, {@code mj-social-element} and others. */
  private static final String MJML = "mj-";

  /** Its address is that of a style sheet. */
  private static final String MJML_FONT = "mj-font";

  private final String text;
  private final byte[] units;
  private final Token tag;

  LinkTag(String text, byte[] units, Token tag) {
    this.text = text;
    this.units = units;
    this.tag = tag;
  }

  static boolean mayLink(String name) {
    return HTML.contains(name)
        || name.startsWith(VML)
        || (name.startsWith(MJML) && !name.equals(MJML_FONT));
  }

  /**
   * The address of an element that {@link #mayLink}. A form that is sent by GET replaces its
   * address's query by its fields (HTML standard, 4.10.22.3), so that only those sent by POST
   * count.
   */
  Optional<WrittenAddress> address() {
    return switch (tag.name()) {
      case "form" -> isPost() ? attribute("action") : Optional.empty();
      case "a" -> attribute("href").or(() -> attribute("xlink:href"));
      default -> attribute("href");
    };
  }

  private boolean isPost() {
    return attribute("method")
        .filter(method -> method.written().equalsIgnoreCase("post"))
        .isPresent();
  }

  /** The value of an attribute, character references resolved; {@code name} in lower case. */
  Optional<WrittenAddress> attribute(String name) {
    return TagAttributes.of(units, tag).stream()
        .filter(span -> span.name().equals(name))
        .findFirst()
        .map(span -> value(span.valueStart(), span.valueEnd()));
  }

  private WrittenAddress value(int start, int end) {
    String raw = text.substring(start, end);
    String value = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
    return new WrittenAddress(value, start);
  }
}
