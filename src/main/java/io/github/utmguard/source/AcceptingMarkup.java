package io.github.utmguard.source;

import io.github.utmguard.html.LineMap;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.page.Allowance;
import io.github.utmguard.page.Allowances;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A source of elements, XDoc, FML or HTML: it accepts what a page would. */
final class AcceptingMarkup implements AcceptingSource {
  private final String text;
  private final SourceText lines;
  private final Allowances allowances;
  private final Map<Allowance, Word> words = new LinkedHashMap<>();

  private AcceptingMarkup(String text, ParsedPage tree) {
    this.text = text;
    this.lines = new SourceText(text);
    this.allowances = Allowances.of(tree);
    LineMap places = new LineMap(tree.source());
    for (Allowance allowance : allowances.all()) {
      LineMap.Place place = places.place(allowance.offset());
      words.put(allowance, new Word(allowance, place.line(), place.column()));
    }
  }

  static AcceptingMarkup of(String text, boolean xml) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PageSource source = xml ? PageSource.ofXml(bytes, bytes.length) : PageSource.of(bytes);
    ParsedPage tree = xml ? ParsedPage.xhtml(source) : ParsedPage.html(source);
    // Offsets in the tree are those of bytes.
    return new AcceptingMarkup(new String(bytes, StandardCharsets.ISO_8859_1), tree);
  }

  @Override
  public List<Word> all() {
    return List.copyOf(words.values());
  }

  @Override
  public List<Word> at(int line) {
    List<Word> found = new ArrayList<>();
    int start = lines.offset(line, 1);
    int end = lines.offset(line + 1, 1);
    boolean tagged = false;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '<' && at + 1 < end && Character.isLetter(text.charAt(at + 1))) {
        tagged = true;
        allowances.around(at).forEach(allowance -> found.add(words.get(allowance)));
      }
    }
    if (!tagged) {
      // The rest of a start tag that begins on a line before.
      allowances.around(start).forEach(allowance -> found.add(words.get(allowance)));
    }
    return found;
  }
}
