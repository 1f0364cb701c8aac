package io.github.utmguard.memory;

/** Thrown where something needs more memory than a {@link MemoryBound} has. */
public final class NotEnoughMemoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotEnoughMemoryException(long bytes) {
    super("it needs some " + Math.max(1, bytes >> 20) + " MB of memory, more than there is for it");
  }
}
