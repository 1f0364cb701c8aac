package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One kind of source: knows which files may hold what stands on a page, but does not read them. */
interface SourceLookup {

  /**
   * The files to look in. Those of the first round that holds the address decide; files of one
   * round are equally likely.
   *
   * @param region where on the page the address stands
   * @return rounds, the likeliest first; none where this kind of source does not make such pages.
   *     Lazy, as most findings need the first one only; a long round is the same list every time
   */
  Stream<List<Path>> rounds(GeneratedPage page, GeneratedPage.Region region);
}
