package io.github.utmguard.report.campaign;

/**
 * The error correction of QR codes (ISO/IEC 18004, 7.5.2): the remainder of data divided by a
 * generator polynomial over GF(2^8).
 */
final class ReedSolomon {
  private static final int ORDER = 255;

  /** The field's polynomial: x^8 + x^4 + x^3 + x^2 + 1. */
  private static final int FIELD = 0x11D;

  private final int[] power = new int[2 * ORDER];
  private final int[] logarithm = new int[ORDER + 1];

  /**
   * The generator's coefficients below its first, the highest power first, times each of the
   * field's values.
   */
  private final byte[][] multiples = new byte[ORDER + 1][];

  private final int degree;

  /** Gets ready to make some number of check bytes. */
  ReedSolomon(int degree) {
    int value = 1;
    for (int i = 0; i < ORDER; i++) {
      power[i] = value;
      power[i + ORDER] = value;
      logarithm[value] = i;
      value = (value << 1) ^ ((value >> 7) * FIELD);
    }
    this.degree = degree;
    int[] coefficients = new int[degree + 1];
    coefficients[0] = 1;
    for (int root = 0; root < degree; root++) {
      for (int i = root + 1; i > 0; i--) {
        coefficients[i] ^= times(coefficients[i - 1], root);
      }
    }
    for (int factor = 0; factor <= ORDER; factor++) {
      multiples[factor] = new byte[degree];
      for (int i = 0; factor > 0 && i < degree; i++) {
        multiples[factor][i] = (byte) times(coefficients[i + 1], logarithm[factor]);
      }
    }
  }

  private int times(int value, int exponent) {
    return value == 0 ? 0 : power[logarithm[value] + exponent];
  }

  /** The check bytes of a part of the data. */
  byte[] check(byte[] data, int from, int to) {
    byte[] rest = new byte[degree];
    for (int at = from; at < to; at++) {
      byte[] multiple = multiples[(data[at] ^ rest[0]) & 0xFF];
      System.arraycopy(rest, 1, rest, 0, degree - 1);
      rest[degree - 1] = 0;
      for (int i = 0; i < degree; i++) {
        rest[i] ^= multiple[i];
      }
    }
    return rest;
  }
}
