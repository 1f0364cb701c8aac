package io.github.utmguard.report;

import io.github.utmguard.report.JUnitCase.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes {@code report.junit.xml}, as Maven Surefire's schema of test reports has it, which CI
 * servers read. What fails the build is a failed test case, one for each cause; other findings are
 * the output of test cases that passed; a rule that found nothing is one that passed, and one that
 * is off was skipped. It holds neither times nor a host's name, so that two runs write the same.
 */
public final class JUnitReport implements ReportFormat {
  private static final String SUITE = "superoffice-utm";

  @Override
  public String extension() {
    return "junit.xml";
  }

  @Override
  public void write(SiteReport report, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      suite(xml, JUnitCase.of(report));
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void suite(XMLStreamWriter xml, List<JUnitCase> cases) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute(xml, "name", SUITE);
    attribute(xml, "time", "0");
    attribute(xml, "tests", Integer.toString(cases.size()));
    attribute(xml, "errors", "0");
    attribute(xml, "skipped", count(cases, Outcome.SKIPPED));
    attribute(xml, "failures", count(cases, Outcome.FAILED));
    for (JUnitCase one : cases) {
      xml.writeCharacters("\n  ");
      testCase(xml, one);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static String count(List<JUnitCase> cases, Outcome outcome) {
    return Long.toString(cases.stream().filter(one -> one.outcome() == outcome).count());
  }

  private static void testCase(XMLStreamWriter xml, JUnitCase one) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute(xml, "name", one.name());
    attribute(xml, "classname", SUITE + '.' + one.rule());
    attribute(xml, "time", "0");
    switch (one.outcome()) {
      case FAILED -> failure(xml, one);
      case SKIPPED -> {
        xml.writeEmptyElement("skipped");
        attribute(xml, "message", one.message());
      }
      case PASSED -> output(xml, one.text());
    }
    xml.writeEndElement();
  }

  private static void failure(XMLStreamWriter xml, JUnitCase one) throws XMLStreamException {
    xml.writeStartElement("failure");
    attribute(xml, "message", one.message());
    attribute(xml, "type", one.type());
    xml.writeCharacters(XmlText.of(one.text()));
    xml.writeEndElement();
  }

  private static void output(XMLStreamWriter xml, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(XmlText.of(text));
      xml.writeEndElement();
    }
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value));
  }
}
