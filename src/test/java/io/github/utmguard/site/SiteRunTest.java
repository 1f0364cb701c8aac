package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SiteRunTest {
  /** More than ever wait for the workers. */
  private static final List<SiteEntry> MANY =
      IntStream.range(0, 2_000).mapToObj(SiteRunTest::page).toList();

  private static SiteEntry page(int number) {
    return new SiteEntry.PageFile(Path.of(number + ".html"), number + ".html");
  }

  @Test
  void oneWorkerTakesAllEntriesInTheirOrder() throws Exception {
    List<SiteEntry> taken = new CopyOnWriteArrayList<>();
    List<SiteWorker> workers = List.of(entries -> entries.forEachRemaining(taken::add));
    SiteRun.run(MANY, workers, new PagePermits());
    assertEquals(MANY, taken);
  }

  static Stream<Throwable> failures() {
    return Stream.of(new IllegalStateException("broken"), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failureOfAWorkerEndsTheRunAndIsToldOf(Throwable failure) {
    List<SiteWorker> workers = List.of(entries -> fail(failure));
    Throwable thrown =
        assertThrows(failure.getClass(), () -> SiteRun.run(MANY, workers, new PagePermits()));
    assertSame(failure, thrown);
  }

  private static void fail(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  /** A worker may be deep in a page when the build is cancelled. */
  @Test
  void cancelledBuildDoesNotWaitForItsWorkers() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean end = new AtomicBoolean();
    AtomicBoolean cancelled = new AtomicBoolean();
    List<SiteWorker> workers =
        List.of(
            entries -> {
              begun.countDown();
              while (!end.get()) {
                LockSupport.parkNanos(1_000_000);
              }
            });
    Thread build =
        new Thread(
            () -> {
              assertThrows(
                  InterruptedException.class, () -> SiteRun.run(MANY, workers, new PagePermits()));
              cancelled.set(true);
            });
    build.start();
    begun.await();
    build.interrupt();
    build.join(20_000);
    boolean waits = build.isAlive();
    end.set(true);
    build.join();
    assertFalse(waits, "the build waits for the worker");
    assertTrue(cancelled.get());
  }
}
