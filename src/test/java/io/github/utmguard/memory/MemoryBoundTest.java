package io.github.utmguard.memory;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MemoryBoundTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void refusesWhatCanNeverBeHadAndSaysHowMuchThatIs() {
    MemoryBound memory = new MemoryBound(10 * MEGABYTE);
    NotEnoughMemoryException refusal =
        assertThrows(NotEnoughMemoryException.class, () -> memory.take(300 * MEGABYTE));
    assertTrue(refusal.getMessage().contains("300 MB"), refusal.getMessage());
    assertDoesNotThrow(() -> memory.take(10 * MEGABYTE));
  }

  @Test
  void neverGivesWorkersMoreThanThereIs() throws Exception {
    MemoryBound memory = new MemoryBound(10 * MEGABYTE);
    AtomicLong used = new AtomicLong();
    AtomicLong most = new AtomicLong();
    ExecutorService workers = Executors.newFixedThreadPool(8);
    List<Future<?>> results = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      long megabytes = 1L + i % 10;
      results.add(workers.submit(() -> use(memory, megabytes, used, most)));
    }
    for (Future<?> result : results) {
      result.get();
    }
    workers.shutdownNow();
    assertTrue(most.get() <= 10, "at most " + most.get());
    assertTrue(most.get() >= 10, "all of it is used: " + most.get());
    assertEquals(0, used.get());
  }

  private static void use(MemoryBound memory, long megabytes, AtomicLong used, AtomicLong most) {
    memory.take(megabytes * MEGABYTE);
    // A page that is parsed twice must not wait for itself, or for another that does the same.
    memory.take(10 * MEGABYTE);
    most.accumulateAndGet(used.addAndGet(megabytes), Math::max);
    LockSupport.parkNanos(100_000);
    used.addAndGet(-megabytes);
    memory.release();
  }

  @Test
  void givesBackOnce() {
    MemoryBound memory = new MemoryBound(MEGABYTE);
    memory.release();
    memory.take(MEGABYTE);
    memory.release();
    memory.release();
    assertThrows(NotEnoughMemoryException.class, () -> memory.take(2 * MEGABYTE));
    assertDoesNotThrow(() -> memory.take(MEGABYTE));
  }
}
