package io.github.utmguard.script;

/**
 * Answers for one piece of a source after the other whether it holds a marker, in linear time
 * altogether.
 */
final class MarkerCursor {
  private final AddressMarkers markers;
  private final String source;
  private int next;

  MarkerCursor(AddressMarkers markers, String source) {
    this.markers = markers;
    this.source = source;
    this.next = find(0);
  }

  /** Tells whether a marker begins in the piece, which does not begin before an earlier one. */
  boolean isIn(int start, int end) {
    if (next < start) {
      next = find(start);
    }
    return next < end;
  }

  private int find(int from) {
    int found = markers.next(source, from, source.length());
    return found < 0 ? Integer.MAX_VALUE : found;
  }
}
