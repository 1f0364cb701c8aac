package io.github.utmguard.campaign;

import java.util.List;

/**
 * What normalising a sheet comes to.
 *
 * @param changes the cells whose content is not normal, in their order
 * @param isWritten whether the sheet was written back
 */
public record SheetFix(List<Change> changes, boolean isWritten) {
  public SheetFix {
    changes = List.copyOf(changes);
  }

  /**
   * A cell with another content.
   *
   * @param line where it stands, from 1
   * @param column where in the line, from 1, in UTF-16 units
   * @param before its content as it was
   * @param after its content as it is to be
   */
  public record Change(int line, int column, String before, String after) {}
}
