package io.github.utmguard.live.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects what a sitemap names: {@code loc} of {@code url} or {@code sitemap}, and not those of
 * images and videos, whose parents are others.
 */
final class SitemapHandler extends DefaultHandler {
  /** What one file may name (sitemaps.org, "Sitemap file requirements"). */
  static final int MOST_ADDRESSES = 50_000;

  private static final int LONGEST_ADDRESS = 4096;
  private static final int DEEPEST = 100;

  /** Ends the reading of a file that says enough, or nothing. */
  static final class Enough extends SAXException {
    private static final long serialVersionUID = 1L;

    Enough(String reason) {
      super(reason);
    }
  }

  private final List<String> pages = new ArrayList<>();
  private final List<String> sitemaps = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private boolean full;

  List<String> pages() {
    return pages;
  }

  List<String> sitemaps() {
    return sitemaps;
  }

  /** True where more was named than is read. */
  boolean full() {
    return full;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (open.isEmpty() && !name.equals("urlset") && !name.equals("sitemapindex")) {
      throw new Enough("<" + name + ">");
    }
    if (open.size() == DEEPEST) {
      throw new Enough("<" + name + ">");
    }
    open.push(name);
    text.setLength(0);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (text.length() + length <= LONGEST_ADDRESS) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    open.pop();
    if (name.equals("loc")) {
      String parent = String.valueOf(open.peek());
      if (parent.equals("url")) {
        add(pages);
      } else if (parent.equals("sitemap")) {
        add(sitemaps);
      }
    }
    text.setLength(0);
  }

  private void add(List<String> addresses) throws SAXException {
    if (pages.size() + sitemaps.size() == MOST_ADDRESSES) {
      full = true;
      throw new Enough("50,000");
    }
    addresses.add(text.toString().strip());
  }
}
