package io.github.utmguard.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Punycode (RFC 3492), without the {@code xn--} in front. Takes quadratic time. */
final class Punycode {
  // RFC 3492, section 5: the parameters of Punycode.
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 0x80;

  private Punycode() {}

  /** Encodes a label of at most some thousand characters (section 6.3). */
  static String encode(String label) {
    int[] input = label.codePoints().toArray();
    StringBuilder output = new StringBuilder();
    label.codePoints().filter(c -> c < INITIAL_N).forEach(output::appendCodePoint);
    int basic = output.length();
    int handled = basic;
    if (basic > 0) {
      output.append('-');
    }
    long delta = 0;
    int bias = INITIAL_BIAS;
    int n = INITIAL_N;
    while (handled < input.length) {
      int next = smallestFrom(n, input);
      delta += (long) (next - n) * (handled + 1);
      n = next;
      for (int c : input) {
        if (c < n) {
          delta++;
        } else if (c == n) {
          appendInteger(delta, bias, output);
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return output.toString();
  }

  /** Decodes a label in lower case (section 6.2); empty if it is not Punycode. */
  static Optional<String> decode(String label) {
    if (!Ascii.isAscii(label)) {
      return Optional.empty();
    }
    int delimiter = label.lastIndexOf('-');
    String basic = label.substring(0, Math.max(delimiter, 0));
    List<Integer> output = new ArrayList<>(basic.chars().boxed().toList());
    IntegerReader reader = new IntegerReader(label, delimiter + 1);
    long n = INITIAL_N;
    long i = 0;
    int bias = INITIAL_BIAS;
    while (reader.position < label.length()) {
      long delta = reader.next(bias);
      int points = output.size() + 1;
      bias = adapt(delta, points, points == basic.length() + 1);
      i += delta;
      n += i / points;
      if (delta < 0 || n > Character.MAX_CODE_POINT) {
        return Optional.empty();
      }
      output.add((int) (i % points), (int) n);
      i = i % points + 1;
    }
    StringBuilder text = new StringBuilder();
    output.forEach(text::appendCodePoint);
    return Optional.of(text.toString());
  }

  /** Reads generalised variable-length integers (section 3.3) one after the other. */
  private static final class IntegerReader {
    private final String label;
    private int position;

    IntegerReader(String label, int position) {
      this.label = label;
      this.position = position;
    }

    /** Returns the next integer, or -1 if there is none or it is too large for a code point. */
    long next(int bias) {
      long value = 0;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = position < label.length() ? digit(label.charAt(position++)) : -1;
        value += digit * weight;
        if (digit < 0 || value > Integer.MAX_VALUE) {
          return -1;
        }
        int t = threshold(k, bias);
        if (digit < t) {
          return value;
        }
        weight *= BASE - t;
      }
    }
  }

  private static int smallestFrom(int n, int[] input) {
    int smallest = Integer.MAX_VALUE;
    for (int c : input) {
      smallest = c >= n ? Math.min(smallest, c) : smallest;
    }
    return smallest;
  }

  private static void appendInteger(long value, int bias, StringBuilder output) {
    long q = value;
    for (int k = BASE; ; k += BASE) {
      int t = threshold(k, bias);
      if (q < t) {
        break;
      }
      output.append(character(t + (q - t) % (BASE - t)));
      q = (q - t) / (BASE - t);
    }
    output.append(character(q));
  }

  private static int threshold(int k, int bias) {
    return Math.min(Math.max(k - bias, T_MIN), T_MAX);
  }

  private static char character(long digit) {
    return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
  }

  private static int digit(char c) {
    return Ascii.isDigit(c) ? c - '0' + 26 : Ascii.isAlpha(c) ? Ascii.lowercase(c) - 'a' : -1;
  }

  private static int adapt(long delta, int points, boolean first) {
    long d = first ? delta / DAMP : delta / 2;
    d += d / points;
    int k = 0;
    while (d > (BASE - T_MIN) * T_MAX / 2) {
      d /= BASE - T_MIN;
      k += BASE;
    }
    return (int) (k + (BASE - T_MIN + 1) * d / (d + SKEW));
  }
}
