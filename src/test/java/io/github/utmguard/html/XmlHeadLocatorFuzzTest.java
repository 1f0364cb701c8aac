package io.github.utmguard.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmguard.Prompt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Timeout;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XHTML stays well-formed, and its head gets the script as the first of its elements. */
@Timeout(60)
class XmlHeadLocatorFuzzTest {
  private static final String SCRIPT = "{http://www.w3.org/1999/xhtml}script";
  private static final String HEAD = "{http://www.w3.org/1999/xhtml}head";

  @DictionaryFile(resourcePath = "/io/github/utmguard/html/xhtml.dict")
  @FuzzTest
  void pageStaysWellFormedWithItsScript(byte[] data) {
    Prompt prompt = new Prompt();
    PageSource source = PageSource.ofXml(data, data.length);
    HeadPosition position = XmlHeadLocator.locate(source);
    if (position instanceof HeadPosition.Found) {
      List<String> before = elements(data).orElse(List.of());
      if (!before.isEmpty()) {
        List<String> after =
            new ArrayList<>(elements(Tagging.tagged(source, position)).orElseThrow());
        int script = after.indexOf(SCRIPT);
        assertTrue(script > 0 && after.get(script - 1).equals(HEAD), after.toString());
        after.remove(script);
        assertEquals(before, after);
      }
    }
    prompt.check();
  }

  /** The page's elements in their order; empty where it is not well-formed. */
  private static Optional<List<String>> elements(byte[] page) {
    List<String> names = new ArrayList<>();
    DefaultHandler handler =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String local, String name, Attributes attributes) {
            names.add('{' + uri + '}' + local);
          }

          @Override
          public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
          }
        };
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.newSAXParser().parse(new ByteArrayInputStream(page), handler);
      return Optional.of(names);
    } catch (SAXException | IOException e) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }
}
