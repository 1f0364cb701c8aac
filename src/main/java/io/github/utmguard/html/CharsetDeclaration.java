package io.github.utmguard.html;

import java.util.Optional;

/**
 * The {@code meta} tag that declares a page's encoding.
 *
 * <p>Browsers look for it in the first 1024 bytes (HTML standard, sections 4.2.5.4 and 13.2.3.2);
 * one that ends later may be missed, or makes them read the page twice.
 *
 * @param start the tag's first byte
 * @param end one past the tag's last byte
 */
public record CharsetDeclaration(int start, int end) {

  /**
   * The declaration in the page's head that browsers may miss.
   *
   * @return empty where there is none in the head, where another one stands early enough, where a
   *     byte order mark or a server's header makes it needless, and for whatever is no HTML page
   */
  public static Optional<CharsetDeclaration> late(PageSource source, HeadPosition position) {
    if (!isDeclaredByMeta(source) || source.declaration().isPresent()) {
      return Optional.empty();
    }
    Optional<Token> declaration = Optional.empty();
    if (position instanceof HeadPosition.Explicit explicit) {
      declaration = inHead(source, explicit.offset());
    } else if (position instanceof HeadPosition.Implied implied) {
      declaration = inHead(source, implied.offset());
    }
    return declaration
        .filter(meta -> meta.end() > EncodingSniffer.PRESCAN_BYTES)
        .map(meta -> new CharsetDeclaration(meta.start(), meta.end()));
  }

  /**
   * True where an HTML page's declaration stands early enough, and would not after {@code
   * insertedBytes} were put in at {@code insertAtByte}.
   */
  public static boolean pushedBeyond(PageSource before, int insertAtByte, int insertedBytes) {
    return isDeclaredByMeta(before)
        && before
            .declaration()
            .filter(meta -> insertAtByte < meta.end())
            .filter(meta -> insertedBytes > EncodingSniffer.PRESCAN_BYTES - meta.end())
            .isPresent();
  }

  private static boolean isDeclaredByMeta(PageSource source) {
    return source.encoding().bomLength() == 0
        && source.encoding().spliceable()
        && !source.isEncodingGiven();
  }

  private static Optional<Token> inHead(PageSource source, int offset) {
    HeadContent head = new HeadContent(source, offset);
    Optional<Token> token = head.next();
    while (token.isPresent() && MetaPrescan.declaration(source.units(), token.get()).isEmpty()) {
      token = head.next();
    }
    return token;
  }
}
