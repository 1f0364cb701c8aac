package io.github.utmguard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long an input keeps a thread busy; what a busy machine makes it wait does not count. */
public final class Prompt {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final long start = now();

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Fails where the time since this was made is too long for any small input. */
  public void check() {
    Duration taken = Duration.ofNanos(now() - start);
    assertTrue(taken.compareTo(LIMIT) < 0, "took " + taken);
  }
}
