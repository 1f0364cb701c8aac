package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PagePermitsTest {
  private static final int PAGES = 300;

  @TempDir Path folder;

  @Test
  void threadsHoldForAllModulesOfABuildTogether() throws Exception {
    TestSite site = site();
    AtomicInteger shared = new AtomicInteger();
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger highest = new AtomicInteger();
    AtomicInteger pages = new AtomicInteger();
    Consumer<SiteEntry> work =
        entry -> {
          highest.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          pages.incrementAndGet();
          pause();
          atOnce.decrementAndGet();
        };
    ExecutorService modules = Executors.newCachedThreadPool();
    List<Future<?>> running = new ArrayList<>();
    for (int module = 0; module < 4; module++) {
      running.add(modules.submit(() -> run(site, work, 2, new PagePermits(shared))));
    }
    for (Future<?> module : running) {
      module.get();
    }
    modules.shutdown();
    assertEquals(4 * PAGES, pages.get());
    assertEquals(2, highest.get(), "pages worked on at once");
    assertEquals(0, shared.get());
  }

  @Test
  void goalWithFewerThreadsStillGetsItsTurn() throws Exception {
    TestSite site = site();
    AtomicInteger shared = new AtomicInteger();
    ExecutorService modules = Executors.newCachedThreadPool();
    List<Future<?>> running = new ArrayList<>();
    for (int threads : new int[] {1, 8, 1, 3}) {
      running.add(
          modules.submit(() -> run(site, entry -> pause(), threads, new PagePermits(shared))));
    }
    for (Future<?> module : running) {
      module.get();
    }
    modules.shutdown();
    assertEquals(0, shared.get());
  }

  @Test
  void permitOfAWorkerThatFailedIsGivenBack() throws IOException {
    TestSite site = site();
    AtomicInteger shared = new AtomicInteger();
    Consumer<SiteEntry> broken =
        entry -> {
          throw new IllegalStateException("broken");
        };
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class, () -> run(site, broken, 2, new PagePermits(shared)));
    assertTrue(failure.getMessage().contains("broken"));
    assertEquals(0, shared.get());
  }

  @Test
  void whoWatchesIsToldOfEveryPageOnce() throws Exception {
    AtomicInteger shared = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    PagePermits watched = new PagePermits(shared).tellingOf(done::incrementAndGet);
    run(site(), entry -> assertTrue(shared.get() > 0, "the same permits"), 2, watched);
    assertEquals(PAGES, done.get());
  }

  private TestSite site() throws IOException {
    TestSite site = TestSite.in(folder.resolve("site"));
    for (int page = 0; page < PAGES; page++) {
      site.file(page + ".html");
    }
    return site;
  }

  private static Void run(TestSite site, Consumer<SiteEntry> work, int threads, PagePermits permits)
      throws IOException, InterruptedException {
    SiteWalker walker = SiteWalker.of(site.root(), TestSite.DEFAULT_PATTERNS, false);
    SiteRun.run(
        walker,
        Stream.<SiteWorker>generate(() -> entries -> entries.forEachRemaining(work))
            .limit(threads)
            .toList(),
        permits);
    return null;
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
