package io.github.utmguard.html;

import io.github.utmguard.html.HeadPosition.Fragment;
import io.github.utmguard.html.HeadPosition.Unreadable;
import io.github.utmguard.html.HeadPosition.Xml;
import java.util.Optional;

/**
 * Finds the head of an XHTML page as an XML parser sees it (XML 1.0, Namespaces in XML 1.0).
 *
 * <p>The JDK's parser says which of the document's start tags is the head's; the bytes say where
 * that tag stands.
 */
public final class XmlHeadLocator {
  private XmlHeadLocator() {}

  /** Where the head begins. Never throws for any input, and loads nothing the page refers to. */
  public static HeadPosition locate(PageSource source) {
    if (!source.encoding().spliceable()) {
      return Unreadable.because("page-unreadable.encoding");
    }
    XmlOutline outline = XmlOutline.of(source);
    return switch (outline.kind()) {
      case OTHER_ROOT -> new Fragment();
      case BROKEN ->
          Unreadable.because(
              "page-unreadable.xml",
              Integer.toString(outline.line()),
              Integer.toString(outline.column()),
              outline.problem());
      case UNDECODABLE ->
          Unreadable.because(
              "page-unreadable.xml-bytes",
              Integer.toString(outline.line()),
              Integer.toString(outline.column()),
              outline.problem());
      case WITHOUT_HEAD -> Unreadable.because("page-unreadable.xml-head");
      case PAGE -> head(source, outline.headTag());
    };
  }

  private static HeadPosition head(PageSource source, int ordinal) {
    XmlTags tags = new XmlTags(source);
    Optional<Token> html = tags.next();
    Optional<Token> head = Optional.empty();
    for (int i = 1; i <= ordinal; i++) {
      head = tags.next();
    }
    return head.filter(XmlHeadLocator::isHead)
        .<HeadPosition>map(tag -> position(source, html, tag))
        .orElseGet(() -> Unreadable.because("page-unreadable.xml-head"));
  }

  private static boolean isHead(Token tag) {
    return tag.name().equals("head") || tag.name().endsWith(":head");
  }

  private static Xml position(PageSource source, Optional<Token> html, Token head) {
    int nameStart = head.start() + 1;
    int prefixEnd = nameStart + head.name().length() - "head".length();
    boolean emptyElement = source.units()[head.end() - 2] == '/';
    return new Xml(
        emptyElement ? head.end() - 2 : head.end(),
        html,
        source.text(nameStart, prefixEnd),
        emptyElement);
  }
}
