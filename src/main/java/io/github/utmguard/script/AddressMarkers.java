package io.github.utmguard.script;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names without which no text can hold a hosted form's address, in whatever encoding a
 * script or a browser would undo: JavaScript and JSON escapes, character references, percent
 * escapes, upper case, and the tabs and line ends that URLs ignore. It may see a marker where there
 * is none, never the other way round. Time is linear in the text.
 */
public final class AddressMarkers {
  private static final AddressMarkers FORMS =
      new AddressMarkers(List.of("customer.fcgi", "customer.exe"));

  private final List<String> markers;

  /** Characters at which a marker can begin: its first one, or the first one of an encoding. */
  private final boolean[] beginnings = new boolean[128];

  private AddressMarkers(List<String> markers) {
    this.markers = markers;
    for (char encoding : new char[] {'\\', '%', '&'}) {
      beginnings[encoding] = true;
    }
    for (String marker : markers) {
      beginnings[marker.charAt(0)] = true;
      beginnings[Character.toUpperCase(marker.charAt(0))] = true;
    }
  }

  /** Returns the names of the program that serves hosted forms: customer.fcgi and customer.exe. */
  public static AddressMarkers forms() {
    return FORMS;
  }

  /**
   * Returns the markers of {@link #forms()} and the given further ones, such as host names.
   *
   * @throws IllegalArgumentException if one is empty or holds anything but lower-case printable
   *     ASCII
   */
  public static AddressMarkers formsAnd(Collection<String> further) {
    for (String marker : further) {
      if (marker.isEmpty()
          || !marker.chars().allMatch(c -> c > ' ' && c < 127 && Character.toLowerCase(c) == c)) {
        throw new IllegalArgumentException(
            "A marker is lower-case printable ASCII, but this is '" + marker + "'");
      }
    }
    Set<String> distinct = new LinkedHashSet<>(FORMS.markers);
    distinct.addAll(further);
    return new AddressMarkers(List.copyOf(distinct));
  }

  /** Tells whether the text may hold an address of a hosted form. */
  public boolean in(CharSequence text) {
    return next(text.toString(), 0, text.length()) >= 0;
  }

  /** Returns where the first marker between the two offsets begins, or -1. */
  int next(String text, int from, int to) {
    EncodedText encoded = new EncodedText(text, to);
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c < 128
          && beginnings[c]
          && !insideBackslashes(text, at, from, c)
          && beginsAt(encoded, at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A run of backslashes is one escape to {@link EncodedText}; to try each of them would be
   * quadratic.
   */
  private static boolean insideBackslashes(String text, int at, int from, char c) {
    return c == '\\' && at > from && text.charAt(at - 1) == '\\';
  }

  private boolean beginsAt(EncodedText encoded, int at) {
    if (encoded.isDropped(at)) {
      // What follows it is tried next; to pass over it here would make a run of them quadratic.
      return false;
    }
    for (String marker : markers) {
      if (encoded.spells(marker, at)) {
        return true;
      }
    }
    return false;
  }
}
