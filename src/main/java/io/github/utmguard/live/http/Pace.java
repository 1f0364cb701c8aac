package io.github.utmguard.live.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Spaces out requests: a least pause for each host, and so many at once. Thread-safe. */
final class Pace {
  private final Semaphore free;
  private final long pause;
  private final Map<String, Long> next = new HashMap<>();

  Pace(int concurrency, Duration pause) {
    this.free = new Semaphore(concurrency, true);
    this.pause = pause.toNanos();
  }

  /**
   * Waits until the host may be asked, and takes one of the places, to be given back by {@link
   * #leave}.
   *
   * @param most how long to wait at most, in nanoseconds
   * @return false if that was not long enough
   */
  boolean enter(String host, long most) throws InterruptedException {
    long deadline = System.nanoTime() + most;
    long start = reserve(host);
    if (start - deadline > 0) {
      return false;
    }
    TimeUnit.NANOSECONDS.sleep(start - System.nanoTime());
    return free.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  void leave() {
    free.release();
  }

  private synchronized long reserve(String host) {
    long now = System.nanoTime();
    Long earliest = next.get(host);
    long start = earliest == null || earliest - now < 0 ? now : earliest;
    next.put(host, start + pause);
    return start;
  }
}
