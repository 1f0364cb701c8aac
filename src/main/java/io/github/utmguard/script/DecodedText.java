package io.github.utmguard.script;

import java.util.Arrays;

/**
 * A text out of a source after its escapes are undone, which still knows where each of its
 * characters came from.
 */
final class DecodedText {
  private static final int FIELDS = 3;

  private final StringBuilder text = new StringBuilder();

  /**
   * Triples of the offset here, the offset in the source and the end in the source; as many
   * characters as source characters mean that they correspond one to one.
   */
  private int[] segments = new int[FIELDS * 8];

  private int used;

  /** Returns the part of the source between the two offsets as it is. */
  static DecodedText of(String source, int start, int end) {
    DecodedText decoded = new DecodedText();
    decoded.copy(source, start, end);
    return decoded;
  }

  void copy(String source, int start, int end) {
    if (end > start) {
      segment(start, end);
      text.append(source, start, end);
    }
  }

  void append(int codePoint, int start, int end) {
    boolean continues =
        end == start + 1 && used > 0 && segments[used - 1] == start && isOneToOne(used - FIELDS);
    if (continues) {
      segments[used - 1] = end;
    } else {
      segment(start, end);
    }
    text.appendCodePoint(codePoint);
  }

  void append(String replacement, int start, int end) {
    segment(start, end);
    text.append(replacement);
  }

  /**
   * Undoes the escapes of a string literal's contents between the two offsets, and appends them.
   */
  void unescape(String source, int start, int end) {
    int at = start;
    while (at < end) {
      int plain = at;
      while (at < end && source.charAt(at) != '\\') {
        at++;
      }
      copy(source, plain, at);
      if (at < end) {
        Escape escape = Escape.at(source, at, end);
        if (!escape.isEmpty()) {
          append(escape.codePoint(), at, escape.end());
        }
        at = escape.end();
      }
    }
  }

  private void segment(int start, int end) {
    if (used + FIELDS > segments.length) {
      segments = Arrays.copyOf(segments, segments.length * 2);
    }
    segments[used++] = text.length();
    segments[used++] = start;
    segments[used++] = end;
  }

  /** Returns the offset in the source of the character at the index. */
  int start(int index) {
    int segment = segmentOf(index);
    return isOneToOne(segment)
        ? segments[segment + 1] + index - segments[segment]
        : segments[segment + 1];
  }

  /**
   * Returns the offset in the source after the character before the index, which is greater than 0.
   */
  int end(int index) {
    int segment = segmentOf(index - 1);
    return isOneToOne(segment)
        ? segments[segment + 1] + index - segments[segment]
        : segments[segment + 2];
  }

  private boolean isOneToOne(int segment) {
    int next = segment + FIELDS < used ? segments[segment + FIELDS] : text.length();
    return next - segments[segment] == segments[segment + 2] - segments[segment + 1];
  }

  private int segmentOf(int index) {
    int low = 0;
    int high = used / FIELDS - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments[middle * FIELDS] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * FIELDS;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
