package io.github.utmguard.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding of an XML document from its bytes (XML 1.0, section 4.3.3, appendix F). */
final class XmlEncoding {
  /** Real declarations take some 50 bytes; the bound keeps the search for attributes cheap. */
  private static final int DECLARATION_BYTES = 1024;

  private static final Pattern ENCODING =
      Pattern.compile("[ \t\r\n]encoding[ \t\r\n]*+=[ \t\r\n]*+(?:\"([^\"]*+)\"|'([^']*+)')");

  private XmlEncoding() {}

  static PageEncoding sniff(byte[] bytes, int length) {
    return EncodingSniffer.byteOrder(bytes, length).orElseGet(() -> declared(bytes, length));
  }

  private static PageEncoding declared(byte[] bytes, int length) {
    int bound = Math.min(length, DECLARATION_BYTES);
    String start = new String(bytes, 0, bound, StandardCharsets.ISO_8859_1);
    if (!start.startsWith("<?xml") || bound == 5 || !Ascii.isWhitespace(start.charAt(5))) {
      return PageEncoding.asciiCompatible(StandardCharsets.UTF_8);
    }
    int end = start.indexOf("?>");
    if (end < 0) {
      return PageEncoding.unsafe();
    }
    Matcher matcher = ENCODING.matcher(start).region(0, end);
    if (!matcher.find()) {
      return PageEncoding.asciiCompatible(StandardCharsets.UTF_8);
    }
    String label = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
    // What declares itself to be UTF-16 in bytes is neither: XML parsers give up on it.
    return EncodingLabels.isUtf16(label)
        ? PageEncoding.unsafe()
        : EncodingLabels.encoding(label).orElseGet(PageEncoding::unsafe);
  }
}
