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

  /** The logarithms of the generator's coefficients below its first, the highest power first. */
  private final int[] generator;

  /** Gets ready to make some number of check bytes. */
  ReedSolomon(int degree) {
    int value = 1;
    for (int i = 0; i < ORDER; i++) {
      power[i] = value;
      power[i + ORDER] = value;
      logarithm[value] = i;
      value = (value << 1) ^ ((value >> 7) * FIELD);
    }
    this.generator = new int[degree];
    int[] coefficients = new int[degree + 1];
    coefficients[0] = 1;
    for (int root = 0; root < degree; root++) {
      for (int i = root + 1; i > 0; i--) {
        coefficients[i] ^= times(coefficients[i - 1], root);
      }
    }
    for (int i = 0; i < degree; i++) {
      generator[i] = logarithm[coefficients[i + 1]];
    }
  }

  private int times(int value, int exponent) {
    return value == 0 ? 0 : power[logarithm[value] + exponent];
  }

  /** The check bytes of a part of the data. */
  byte[] check(byte[] data, int from, int to) {
    byte[] rest = new byte[generator.length];
    for (int at = from; at < to; at++) {
      int first = (data[at] ^ rest[0]) & 0xFF;
      System.arraycopy(rest, 1, rest, 0, rest.length - 1);
      rest[rest.length - 1] = 0;
      for (int i = 0; first != 0 && i < rest.length; i++) {
        rest[i] ^= (byte) power[logarithm[first] + generator[i]];
      }
    }
    return rest;
  }
}
