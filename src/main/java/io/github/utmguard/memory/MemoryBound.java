package io.github.utmguard.memory;

import java.util.concurrent.Semaphore;

/**
 * Shares an amount of memory among the workers of a run: who asks for much waits until others are
 * done, and who asks for more than there is learns so before anything runs out. Thread-safe.
 */
public final class MemoryBound {
  /** What is counted in, since a semaphore counts to {@link Integer#MAX_VALUE} only. */
  private static final int UNIT = 4096;

  private final int units;
  private final Semaphore free;
  private final ThreadLocal<Integer> held = ThreadLocal.withInitial(() -> 0);

  /**
   * Makes a bound.
   *
   * @param bytes how much there is to share, from 0
   */
  public MemoryBound(long bytes) {
    this.units = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
    this.free = new Semaphore(units, true);
  }

  /**
   * Takes as much for the calling thread, waiting for it if need be, until the thread calls {@link
   * #release}. One thread takes once: what it takes beyond that it gets without being counted, as
   * two threads could wait for each other.
   *
   * @param bytes from 0
   * @throws NotEnoughMemoryException if it is more than there is altogether
   */
  public void take(long bytes) {
    long wanted = bytes / UNIT;
    if (wanted > units) {
      throw new NotEnoughMemoryException(bytes);
    }
    if (held.get() == 0 && wanted > 0) {
      free.acquireUninterruptibly((int) wanted);
      held.set((int) wanted);
    }
  }

  /** Gives back what the calling thread took, if it did. */
  public void release() {
    int taken = held.get();
    if (taken > 0) {
      held.remove();
      free.release(taken);
    }
  }
}
