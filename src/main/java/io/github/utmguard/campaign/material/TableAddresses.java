package io.github.utmguard.campaign.material;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads exports of ad platforms: every cell with an address, and the parameters that the platform
 * adds to the addresses of the same row.
 */
final class TableAddresses implements AddressReader {
  /** Columns of what an ad shows instead of its address: nobody follows it. */
  private static final Set<String> SHOWN =
      Set.of("display url", "display link", "visible url", "visningslenke", "visningsadresse");

  @Override
  public void read(String text, Consumer<WrittenAddress> found) {
    new TableCells(text, TableDelimiter.of(text)).read(new Rows(text, found));
  }

  private static final class Rows implements TableCells.Sink {
    private final String text;
    private final Consumer<WrittenAddress> found;
    private final BareAddress bare;
    private final Set<Integer> shown = new HashSet<>();
    private final List<WrittenAddress> row = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();

    Rows(String text, Consumer<WrittenAddress> found) {
      this.text = text;
      this.found = found;
      this.bare = new BareAddress(text);
    }

    @Override
    public void cell(int column, int start, int end) {
      if (shown.contains(column) || end - start < 2) {
        return;
      }
      String cell = text.substring(start, end).strip();
      if (SHOWN.contains(cell.toLowerCase(Locale.ROOT))) {
        shown.add(column);
        return;
      }
      Optional<String> added = AdParameters.of(cell);
      if (added.isPresent()) {
        parameters.add(added.get());
      } else {
        addresses(start, end);
      }
    }

    private void addresses(int cellStart, int cellEnd) {
      int start = cellStart;
      int end = cellEnd;
      while (end > start && text.charAt(end - 1) <= ' ') {
        end--;
      }
      while (start < end && text.charAt(start) <= ' ') {
        start++;
      }
      int at = start;
      while (at < end) {
        Optional<BareAddress.Match> match = bare.at(at, end);
        if (match.isPresent()) {
          int runEnd = match.get().runEnd();
          // An address that fills its cell is whole, whatever it ends in.
          boolean whole = at == start && runEnd == end;
          row.add(new WrittenAddress(text.substring(at, whole ? end : match.get().end()), at));
        }
        at = match.map(BareAddress.Match::runEnd).orElse(at + 1);
      }
    }

    @Override
    public void endOfRow() {
      for (WrittenAddress address : row) {
        String followed = AdParameters.add(address.written(), parameters);
        found.accept(
            new WrittenAddress(followed, address.offset(), followed, Optional.empty(), false));
      }
      row.clear();
      parameters.clear();
    }
  }
}
