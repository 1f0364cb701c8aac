package io.github.utmguard.site;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;

/**
 * The entries that one worker gets from the queue of a run, each with a permit that is given back
 * when the next one is asked for. Not thread-safe.
 */
final class QueuedEntries implements Iterator<SiteEntry>, AutoCloseable {
  private final BlockingQueue<List<SiteEntry>> queue;
  private final PagePermits permits;
  private final int most;
  private Iterator<SiteEntry> batch = Collections.emptyIterator();
  private boolean ended;
  private boolean permitted;
  private boolean handedOn;
  private boolean interrupted;

  /**
   * Gets ready.
   *
   * @param queue batches of entries; an empty one ends them
   * @param most how many entries all goals together may work on at once
   */
  QueuedEntries(BlockingQueue<List<SiteEntry>> queue, PagePermits permits, int most) {
    this.queue = queue;
    this.permits = permits;
    this.most = most;
  }

  /** Waits for an entry, and for a permit; false also where the wait is interrupted. */
  @Override
  public boolean hasNext() {
    if (handedOn) {
      handedOn = false;
      close();
      permits.tellDone();
    }
    try {
      while (!batch.hasNext() && !ended) {
        List<SiteEntry> next = queue.take();
        ended = next.isEmpty();
        batch = next.iterator();
      }
      if (!permitted && batch.hasNext()) {
        permits.enter(most);
        permitted = true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      batch = Collections.emptyIterator();
      ended = true;
      interrupted = true;
    }
    return permitted;
  }

  @Override
  public SiteEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    handedOn = true;
    return batch.next();
  }

  /** Whether they ended before the queue did. */
  boolean isInterrupted() {
    return interrupted;
  }

  /** Gives the permit back. */
  @Override
  public void close() {
    if (permitted) {
      permitted = false;
      permits.leave();
    }
  }
}
