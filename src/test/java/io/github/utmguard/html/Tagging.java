package io.github.utmguard.html;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;

/** Puts a tag into pages as the tests of this package do. */
final class Tagging {
  static final String COMMENT = " SuperOffice UTM tag ";
  static final String ADDRESS =
      "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js?a&b";

  static final String HTML = tag("", ADDRESS);

  private Tagging() {}

  static String xhtml(String prefix) {
    return tag(prefix, ADDRESS.replace("&", "&amp;"));
  }

  private static String tag(String prefix, String address) {
    return "<!--%s-->\n<%sscript src=\"%s\"></%sscript>"
        .formatted(COMMENT, prefix, address, prefix);
  }

  /** The page with the tag in its head; fails where the position is none to write at. */
  static byte[] tagged(PageSource page, HeadPosition position) {
    HeadPosition.Found head = assertInstanceOf(HeadPosition.Found.class, position);
    return apply(page, HeadSplice.edit(page, head, HTML, Tagging::xhtml));
  }

  static byte[] apply(PageSource page, Edit edit) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    result.write(page.bytes(), 0, edit.byteOffset());
    result.writeBytes(edit.inserted());
    int rest = edit.byteOffset() + edit.removedBytes();
    result.write(page.bytes(), rest, page.length() - rest);
    return result.toByteArray();
  }
}
