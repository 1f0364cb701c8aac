package io.github.utmguard.tag;

import io.github.utmguard.url.Url;
import java.util.Map;

/**
 * The SuperOffice UTM tag as a page must carry it.
 *
 * @param address the script's address, as configured
 * @param attributes further attributes of the script, in the order they are written
 */
public record TrackingTag(Url address, Map<String, String> attributes) {
  /** The text of the tag's comment. */
  public static final String COMMENT = "SuperOffice UTM tag";

  /** The tag in HTML: a comment, a line feed, and the script; ASCII only. */
  public String html() {
    return markup("");
  }

  /** The tag in XHTML; {@code prefix} is the namespace prefix with its colon, or empty. */
  public String xhtml(String prefix) {
    return markup(prefix);
  }

  private String markup(String prefix) {
    StringBuilder text = new StringBuilder("<!-- ").append(COMMENT).append(" -->\n<");
    text.append(prefix).append("script src=\"").append(escape(address.href())).append('"');
    attributes.forEach(
        (name, value) ->
            text.append(' ').append(name).append("=\"").append(escape(value)).append('"'));
    return text.append("></").append(prefix).append("script>").toString();
  }

  /** Non-ASCII characters become references, so that the tag is the same in every encoding. */
  private static String escape(String value) {
    StringBuilder text = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                  if (c < 0x20 || c > 0x7E) {
                    text.append("&#").append(c).append(';');
                  } else {
                    text.append((char) c);
                  }
                }
              }
            });
    return text.toString();
  }
}
