package io.github.utmguard.report.campaign;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import io.github.utmguard.report.HtmlText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes cards as JSON for the page's script to draw: of thousands, their markup would be four
 * fifths of the page. The script's {@code drawCard} takes the values in the same order.
 * Thread-safe.
 */
final class CardData {
  /** JSON that is also text in HTML: it holds no character that begins markup. */
  private static final class MarkupEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private final int[] ascii = standardAsciiEscapesForJSON();

    MarkupEscapes() {
      ascii['<'] = ESCAPE_STANDARD;
      ascii['&'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return null; // For what is escaped otherwise, which nothing is.
    }
  }

  /** What a card of one link takes, in UTF-16 units. */
  private static final int ROOM = 600;

  private final JsonFactory json =
      new JsonFactoryBuilder().characterEscapes(new MarkupEscapes()).build();

  /** HTML: an element that nobody sees, with these cards in their order. */
  String html(List<LinksPage.Card> cards) {
    StringWriter text = new StringWriter(cards.size() * ROOM);
    text.write("<pre hidden class=\"data\">");
    try (JsonGenerator out = json.createGenerator(text)) {
      out.writeStartArray();
      for (LinksPage.Card card : cards) {
        write(card, out);
      }
      out.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    return text.append("</pre>").toString();
  }

  private static void write(LinksPage.Card card, JsonGenerator out) throws IOException {
    out.writeStartArray();
    out.writeString(card.id());
    out.writeString(card.severity());
    text(card.title(), out);
    text(card.campaign(), out);
    text(card.landingPage(), out);
    out.writeString(card.row());
    text(card.formWay().orElse(""), out);
    out.writeString(card.days().kind());
    out.writeString(card.days().word());
    out.writeString(card.days().text());
    out.writeStartArray();
    for (LinksPage.Link link : card.links()) {
      write(link, out);
    }
    out.writeEndArray();
    out.writeEndArray();
  }

  private static void write(LinksPage.Link link, JsonGenerator out) throws IOException {
    out.writeStartArray();
    out.writeNumber(link.number());
    text(link.channel(), out);
    text(link.content().orElse(""), out);
    text(link.term().orElse(""), out);
    text(link.text(), out);
    out.writeString(link.csv());
    out.writeBoolean(link.code().exists());
    out.writeEndArray();
  }

  private static void text(String text, JsonGenerator out) throws IOException {
    out.writeString(HtmlText.harmless(text));
  }
}
