package io.github.utmguard.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the addresses of hosted forms in the string literals of JavaScript, ECMA-262 with its annex
 * B; comments and code are no strings. Time is linear in the source, whether it is a valid program
 * or not.
 */
public final class ScriptAddresses {
  private ScriptAddresses() {}

  /**
   * Does what the method of three parameters does, with the markers of {@link
   * AddressMarkers#forms()}.
   */
  public static List<ScriptAddress> find(String javascript, Predicate<String> isHostedForm) {
    return find(javascript, AddressMarkers.forms(), isHostedForm);
  }

  /**
   * Returns the addresses in the order in which they stand in the script.
   *
   * @param markers what every such address holds; the predicate is asked about nothing else
   * @param isHostedForm whether an address, absolute or not, is that of a hosted form; it may be
   *     asked about a few readings of the same text
   */
  public static List<ScriptAddress> find(
      String javascript, AddressMarkers markers, Predicate<String> isHostedForm) {
    return find(javascript, markers, isHostedForm, false);
  }

  /**
   * Does what the method of three parameters does, with the markers of {@link
   * AddressMarkers#forms()}.
   */
  public static List<ScriptAddress> findInHandler(String code, Predicate<String> isHostedForm) {
    return findInHandler(code, AddressMarkers.forms(), isHostedForm);
  }

  /**
   * Returns the addresses in the code of an event handler or of a {@code javascript:} link, all of
   * which count as navigating, since such code runs when the visitor acts.
   */
  public static List<ScriptAddress> findInHandler(
      String code, AddressMarkers markers, Predicate<String> isHostedForm) {
    return find(code, markers, isHostedForm, true);
  }

  private static List<ScriptAddress> find(
      String javascript,
      AddressMarkers markers,
      Predicate<String> isHostedForm,
      boolean isHandler) {
    if (!markers.in(javascript)) {
      return List.of();
    }
    List<ScriptAddress> found = new ArrayList<>();
    AddressText addresses = new AddressText(markers, isHostedForm, found);
    new Program(
            javascript, markers, (text, navigates) -> addresses.read(text, isHandler || navigates))
        .read();
    found.sort(Comparator.comparingInt(ScriptAddress::offset));
    return List.copyOf(found);
  }
}
