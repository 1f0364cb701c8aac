package io.github.utmguard.campaign.sheet;

/**
 * How large a sheet may be. Far above what people keep; below what would let a build run out of
 * memory.
 */
final class SheetLimits {
  /** Of the file. */
  static final int BYTES = 64 << 20;

  /** Of the whole sheet, so also the most rows, each of which stands for one at least. */
  static final int LINKS = 100_000;

  /** Of the header. */
  static final int COLUMNS = 100;

  /** What a cell of Excel holds ("Excel specifications and limits", Microsoft Support). */
  static final int CELL = 32_767;

  /** Of all cells in characters, those of a row counted once for each of its links. */
  static final long CHARACTERS = 256 << 20;

  /** Of a landing page, a UTM value or a name, in UTF-16 units. */
  static final int VALUE = 2_000;

  private SheetLimits() {}
}
