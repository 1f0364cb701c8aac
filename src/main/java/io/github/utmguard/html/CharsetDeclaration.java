package io.github.utmguard.html;

import java.util.Optional;
import java.util.Set;

/**
 * The {@code meta} element that declares a page's encoding.
 *
 * @param start its first byte
 * @param end one past its last byte
 */
public record CharsetDeclaration(int start, int end) {
  /** What may stand in a head (HTML standard, 13.2.6.4.4); anything else begins the body. */
  private static final Set<String> HEAD_ELEMENTS =
      Set.of(
          "base",
          "basefont",
          "bgsound",
          "link",
          "meta",
          "title",
          "noscript",
          "noframes",
          "style",
          "script",
          "template",
          "head",
          "html");

  /** The declaration, if it ends beyond the bytes that browsers look through for it. */
  public static Optional<CharsetDeclaration> late(PageSource source, HeadPosition head) {
    return find(source, head)
        .filter(declaration -> declaration.end() > EncodingSniffer.PRESCAN_BYTES);
  }

  /** True where putting bytes in makes a declaration late that was not. */
  public static boolean pushedBeyond(
      PageSource source, HeadPosition.Found head, int insertAtByte, int insertedBytes) {
    return find(source, head)
        .filter(declaration -> declaration.start() >= insertAtByte)
        .filter(declaration -> declaration.end() <= EncodingSniffer.PRESCAN_BYTES)
        .filter(declaration -> declaration.end() + insertedBytes > EncodingSniffer.PRESCAN_BYTES)
        .isPresent();
  }

  private static Optional<CharsetDeclaration> find(PageSource source, HeadPosition position) {
    boolean undeclared = source.encoding().bomLength() > 0 || position instanceof HeadPosition.Xml;
    if (undeclared || !(position instanceof HeadPosition.Found head)) {
      return Optional.empty();
    }
    TokenStream tokens = new TokenStream(source.units(), head.offset(), source.end());
    Token token = tokens.next();
    while (isHead(source, token)) {
      if (token.isStartTag("meta") && declaresEncoding(source, token)) {
        return Optional.of(new CharsetDeclaration(token.start(), token.end()));
      }
      token = tokens.next();
    }
    return Optional.empty();
  }

  private static boolean declaresEncoding(PageSource source, Token meta) {
    return MetaPrescan.ofMeta(source.units(), meta).flatMap(EncodingLabels::encoding).isPresent();
  }

  private static boolean isHead(PageSource source, Token token) {
    return switch (token.kind()) {
      case TEXT -> LeadingWhitespace.end(source.units(), token.start(), token.end()) == token.end();
      case START_TAG -> HEAD_ELEMENTS.contains(token.name());
      case END_TAG -> !token.name().equals("body");
      case COMMENT, DOCTYPE -> true;
      case END_OF_FILE -> false;
    };
  }
}
