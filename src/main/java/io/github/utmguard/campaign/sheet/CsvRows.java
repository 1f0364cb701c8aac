package io.github.utmguard.campaign.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a sheet's text, one after the other, to the end or to the first that is broken. */
final class CsvRows {
  private final CsvRowHandler handler;
  private final Iterator<CsvRow> rows;
  private boolean broken;

  CsvRows(SheetText text, char separator) {
    this.handler = new CsvRowHandler(text.body(), text.firstLine());
    this.rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .build(handler, text.body())
            .iterator();
  }

  /** The next row; empty behind the last. */
  Optional<CsvRow> next() {
    try {
      if (broken || !rows.hasNext()) {
        return Optional.empty();
      }
      CsvRow row = rows.next();
      broken = row.fault().isPresent();
      return Optional.of(row);
    } catch (CsvParseException e) {
      broken = true;
      return Optional.of(handler.broken());
    }
  }
}
