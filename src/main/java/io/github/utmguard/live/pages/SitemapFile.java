package io.github.utmguard.live.pages;

import io.github.utmguard.live.http.ContentEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * What one sitemap file names (sitemaps.org, "Sitemaps XML format").
 *
 * @param pages the addresses of pages, as written
 * @param sitemaps the addresses of further sitemaps, as written
 * @param cutShort true where the file names more, or is broken after these
 */
record SitemapFile(List<String> pages, List<String> sitemaps, boolean cutShort) {
  /** What the protocol allows a file to have, unpacked; in bytes. */
  static final int MOST_BYTES = 50 << 20;

  /**
   * Reads a file, packed by gzip or not.
   *
   * @throws IOException if it is no sitemap at all
   */
  static SitemapFile parse(byte[] bytes) throws IOException {
    byte[] xml = ContentEncoding.isGzip(bytes) ? ContentEncoding.gunzip(bytes, MOST_BYTES) : bytes;
    SitemapHandler handler = new SitemapHandler();
    boolean broken = false;
    try {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      if (handler.pages().isEmpty() && handler.sitemaps().isEmpty()) {
        throw new IOException(e);
      }
      broken = true;
    }
    return new SitemapFile(handler.pages(), handler.sitemaps(), broken || handler.full());
  }

  /** Without a document type there are no entities, neither outside ones nor bombs. */
  private static XMLReader reader() throws SAXException {
    try {
      // The JDK's own: another parser on the class path need not know these limits.
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
    }
  }
}
