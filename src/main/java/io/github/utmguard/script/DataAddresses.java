package io.github.utmguard.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the addresses of hosted forms in data that is no program: JSON, a search index, plain text.
 * Escapes of JSON, character references and percent escapes are understood wherever they stand;
 * time is linear in the data.
 */
public final class DataAddresses {
  private DataAddresses() {}

  /**
   * Does what the method of three parameters does, with the markers of {@link
   * AddressMarkers#forms()}.
   */
  public static List<ScriptAddress> find(String data, Predicate<String> isHostedForm) {
    return find(data, AddressMarkers.forms(), isHostedForm);
  }

  /**
   * Returns the addresses in the order in which they stand in the data; none of them navigates.
   *
   * @param markers what every such address holds; the predicate is asked about nothing else
   * @param isHostedForm whether an address, absolute or not, is that of a hosted form
   */
  public static List<ScriptAddress> find(
      String data, AddressMarkers markers, Predicate<String> isHostedForm) {
    List<ScriptAddress> found = new ArrayList<>();
    AddressText addresses = new AddressText(markers, isHostedForm, found);
    int done = 0;
    int marker = markers.next(data, 0, data.length());
    while (marker >= 0) {
      int start = Delimiters.before(data, marker, done);
      done = Delimiters.after(data, marker);
      addresses.readData(DecodedText.of(data, start, withoutEscape(data, start, done)));
      marker = markers.next(data, done, data.length());
    }
    return List.copyOf(found);
  }

  /**
   * A quote inside a string of JSON is escaped, and its backslashes are no part of the address
   * before it.
   */
  private static int withoutEscape(String data, int start, int end) {
    int last = end;
    while (last > start && data.charAt(last - 1) == '\\') {
      last--;
    }
    return last;
  }
}
