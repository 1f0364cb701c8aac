package io.github.utmguard.html;

import io.github.utmguard.html.XmlOutline.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Counts a document's start tags up to its head's. */
final class XmlOutlineHandler extends DefaultHandler2 {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** The document is well-formed so far, but no page. */
  static final class OtherRoot extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  private Locator locator;
  private int depth;
  private int tags;
  private int entities;
  private boolean headSeen;
  private int headTag;

  /** What the whole document, read to its end without an error, is. */
  XmlOutline outline() {
    return new XmlOutline(headTag > 0 ? Kind.PAGE : Kind.WITHOUT_HEAD, headTag, 0, 0, "");
  }

  int line() {
    return locator == null ? 0 : locator.getLineNumber();
  }

  int column() {
    return locator == null ? 0 : locator.getColumnNumber();
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    if (depth == 0 && !(uri.equals(XHTML) && localName.equals("html"))) {
      throw new OtherRoot();
    }
    boolean head = depth == 1 && uri.equals(XHTML) && localName.equals("head");
    if (head && !headSeen) {
      headSeen = true;
      // A head out of an entity's text stands nowhere in the page itself.
      headTag = entities == 0 ? tags : 0;
    }
    depth++;
    if (entities == 0) {
      tags++;
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    depth--;
  }

  @Override
  public void startEntity(String name) {
    entities++;
  }

  @Override
  public void endEntity(String name) {
    entities--;
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}
