package io.github.utmguard.site;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the pages that all goals of a build work on, so that {@code threads} holds for the whole
 * build and not for each of its modules. Thread-safe.
 */
public final class PagePermits {
  /** What everybody who waits adds to the counter, so that others know whom to wake. */
  private static final int WAITING = 1 << 16;

  private final AtomicInteger pages;
  private final Runnable pageDone;

  /** For a single goal: shares with nobody. */
  public PagePermits() {
    this(new AtomicInteger());
  }

  /**
   * Shares with all others that were given the same counter, which is a plain one of the JDK so
   * that plugins of several class loaders can share it.
   *
   * @param pages the pages being worked on; touched by instances of this class only
   */
  public PagePermits(AtomicInteger pages) {
    this(pages, () -> {});
  }

  private PagePermits(AtomicInteger pages, Runnable pageDone) {
    this.pages = pages;
    this.pageDone = pageDone;
  }

  /**
   * The same permits for somebody who watches.
   *
   * @param pageDone told of every page that is done, by any thread
   */
  public PagePermits tellingOf(Runnable pageDone) {
    return new PagePermits(pages, pageDone);
  }

  /**
   * Waits until fewer than {@code most} pages are being worked on, and counts one more.
   *
   * @param most the limit of the goal that asks, from 1; another goal may have another one
   * @throws InterruptedException if the calling thread is interrupted while it waits
   */
  void enter(int most) throws InterruptedException {
    if (!tryToEnter(most)) {
      await(most);
    }
  }

  /** Counts one page less, whether or not it came to its end. */
  void leave() {
    if (pages.decrementAndGet() >= WAITING) {
      synchronized (pages) {
        pages.notifyAll();
      }
    }
  }

  /** Tells who watches that a page is done. */
  void tellDone() {
    pageDone.run();
  }

  /** Takes no lock: within one goal there are never more workers than permits. */
  private boolean tryToEnter(int most) {
    int now = pages.get();
    while (now % WAITING < most) {
      if (pages.compareAndSet(now, now + 1)) {
        return true;
      }
      now = pages.get();
    }
    return false;
  }

  private void await(int most) throws InterruptedException {
    synchronized (pages) {
      pages.addAndGet(WAITING);
      try {
        while (!tryToEnter(most)) {
          pages.wait();
        }
      } finally {
        pages.addAndGet(-WAITING);
      }
    }
  }
}
