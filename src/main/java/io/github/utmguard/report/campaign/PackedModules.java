package io.github.utmguard.report.campaign;

/** The modules of a QR code row by row, a bit each. */
final class PackedModules {
  private final int size;
  private final byte[] bits;

  /** All light. */
  PackedModules(int size) {
    this(size, new byte[(size * size + 7) / 8]);
  }

  private PackedModules(int size, byte[] bits) {
    this.size = size;
    this.bits = bits;
  }

  static PackedModules of(io.nayuki.qrcodegen.QrCode symbol) {
    PackedModules modules = new PackedModules(symbol.size);
    for (int y = 0; y < symbol.size; y++) {
      for (int x = 0; x < symbol.size; x++) {
        modules.set(y * symbol.size + x, symbol.getModule(x, y));
      }
    }
    return modules;
  }

  PackedModules copy() {
    return new PackedModules(size, bits.clone());
  }

  /** How many a side has, without the light ones around. */
  int size() {
    return size;
  }

  boolean isDark(int at) {
    return (bits[at >> 3] & (0x80 >> (at & 7))) != 0;
  }

  void set(int at, boolean dark) {
    int bit = 0x80 >> (at & 7);
    bits[at >> 3] = (byte) (dark ? bits[at >> 3] | bit : bits[at >> 3] & ~bit);
  }

  void flip(int at) {
    bits[at >> 3] ^= (byte) (0x80 >> (at & 7));
  }

  byte[] bytes() {
    return bits.clone();
  }
}
