package io.github.utmguard.source;

import io.github.utmguard.page.Allowance;
import java.util.List;

/** What a source says that it accepts, and on which of its lines. */
interface AcceptingSource {

  /**
   * A comment or attribute in a source.
   *
   * @param line from 1
   * @param column from 1
   */
  record Word(Allowance allowance, int line, int column) {}

  /** All of them, in their order. */
  List<Word> all();

  /** Those that count for what is written on a line (from 1), the nearest first. */
  List<Word> at(int line);
}
