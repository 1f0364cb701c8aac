package io.github.utmguard.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * What an XML parser makes of a document.
 *
 * @param kind which of the following says something
 * @param headTag how many start tags stand before the head's; 0 unless it is a page
 * @param line where it is broken, from 1; 0 where it is not, or where the parser cannot tell
 * @param column where it is broken, from 1; 0 like the line
 * @param problem what is broken, in the parser's words, or the encoding that its bytes are not of;
 *     empty where nothing is
 */
record XmlOutline(Kind kind, int headTag, int line, int column, String problem) {

  /** What a document is to those who look for its head. */
  enum Kind {
    PAGE,
    WITHOUT_HEAD,
    OTHER_ROOT,
    BROKEN,
    UNDECODABLE
  }

  private static final String SAX = "http://xml.org/sax/features/";
  private static final String XERCES = "http://apache.org/xml/";

  static XmlOutline of(PageSource source) {
    XmlOutlineHandler handler = new XmlOutlineHandler();
    try {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
      reader.parse(input(source));
      return handler.outline();
    } catch (XmlOutlineHandler.OtherRoot e) {
      return new XmlOutline(Kind.OTHER_ROOT, 0, 0, 0, "");
    } catch (SAXParseException e) {
      return broken(source, e.getLineNumber(), e.getColumnNumber(), e);
    } catch (CharacterCodingException e) {
      return undecodable(source);
    } catch (SAXException | IOException e) {
      return broken(source, handler.line(), handler.column(), e);
    }
  }

  /** Text without any markup is broken XML, too, but nobody meant it to be a page. */
  private static XmlOutline broken(PageSource source, int line, int column, Exception problem) {
    if (Ascii.indexOf(source.units(), source.start(), source.end(), '<') == source.end()) {
      return new XmlOutline(Kind.OTHER_ROOT, 0, 0, 0, "");
    }
    return new XmlOutline(
        Kind.BROKEN,
        0,
        Math.max(0, line),
        Math.max(0, column),
        String.valueOf(problem.getMessage()));
  }

  private static XmlOutline undecodable(PageSource source) {
    ByteBuffer bytes = ByteBuffer.wrap(source.bytes(), 0, source.length());
    bytes.position(source.encoding().bomLength());
    CharBuffer text = CharBuffer.allocate(1 << 12);
    CharsetDecoder decoder = decoder(source);
    while (decoder.decode(bytes, text, true).isOverflow()) {
      text.clear();
    }
    LineMap.Place place = new LineMap(source).place(source.unitAt(bytes.position()));
    return new XmlOutline(
        Kind.UNDECODABLE, 0, place.line(), place.column(), source.encoding().charset().name());
  }

  private static CharsetDecoder decoder(PageSource source) {
    return source
        .encoding()
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** The characters as this package decodes them, so that both readings are of the same text. */
  private static InputSource input(PageSource source) {
    int bom = source.encoding().bomLength();
    ByteArrayInputStream bytes =
        new ByteArrayInputStream(source.bytes(), bom, source.length() - bom);
    return new InputSource(new InputStreamReader(bytes, decoder(source)));
  }

  private static XMLReader reader() throws SAXException {
    try {
      // The JDK's own: another parser on the class path need not know these limits.
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      factory.setFeature(XERCES + "features/nonvalidating/load-external-dtd", false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      reader.setProperty(XERCES + "properties/locale", Locale.ENGLISH);
      return reader;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
    }
  }
}
