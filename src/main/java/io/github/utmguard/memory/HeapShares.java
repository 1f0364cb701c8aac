package io.github.utmguard.memory;

/**
 * The parts of the heap that a run may fill.
 *
 * <p>Whoever parses has read before; as the two are counted apart, nobody who waits to read holds
 * what a parser waits for.
 *
 * @param reading for the bytes of large files
 * @param parsing for the trees of pages, and the text of scripts
 */
public record HeapShares(MemoryBound reading, MemoryBound parsing) {

  /**
   * Shares a heap, of which Maven itself and other plugins need a part.
   *
   * @param heapBytes its largest size
   */
  public static HeapShares of(long heapBytes) {
    return new HeapShares(new MemoryBound(heapBytes / 4), new MemoryBound(heapBytes / 8 * 3));
  }

  /** Gives back what the calling thread took. */
  public void release() {
    parsing.release();
    reading.release();
  }
}
