package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FoldersInUseTest {
  @TempDir Path folder;
  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    others.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource({"site, site", "site, site/module", "site/module, site", "site, x/../site"})
  void secondGoalWaitsForTheSameOverlappingOrLinkedFolder(String first, String second)
      throws Exception {
    Files.createDirectories(folder.resolve("site/module"));
    Files.createDirectories(folder.resolve("x"));
    // Two plugins of two class loaders share nothing but the set.
    Set<Path> shared = new HashSet<>();
    FoldersInUse one = new FoldersInUse(shared);
    FoldersInUse other = new FoldersInUse(shared);
    Path entered = one.enter(folder.resolve(first));
    Future<Path> waiting = others.submit(() -> other.enter(folder.resolve(second)));
    assertThrows(TimeoutException.class, () -> waiting.get(150, TimeUnit.MILLISECONDS));
    one.leave(entered);
    other.leave(waiting.get());
    assertEquals(Set.of(), shared);
  }

  @Test
  void symbolicLinkIsTheFolderItLeadsTo() throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), site);
    FoldersInUse folders = new FoldersInUse();
    Path entered = folders.enter(site);
    Future<Path> waiting = others.submit(() -> folders.enter(link));
    assertThrows(TimeoutException.class, () -> waiting.get(150, TimeUnit.MILLISECONDS));
    folders.leave(entered);
    assertEquals(entered, waiting.get());
  }

  @ParameterizedTest
  @CsvSource({"a/target/site, b/target/site", "site, site-2", "missing, other"})
  void otherFoldersDoNotWait(String first, String second) {
    FoldersInUse folders = new FoldersInUse();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          folders.enter(folder.resolve(first));
          folders.enter(folder.resolve(second));
        });
  }

  @Test
  void neverTwoAtOnceAndAllGetIn() throws Exception {
    FoldersInUse folders = new FoldersInUse();
    AtomicInteger inside = new AtomicInteger();
    List<Future<Integer>> most = new ArrayList<>();
    for (int goal = 0; goal < 16; goal++) {
      most.add(others.submit(() -> highest(folders, inside)));
    }
    for (Future<Integer> goal : most) {
      assertEquals(1, goal.get());
    }
  }

  private int highest(FoldersInUse folders, AtomicInteger inside) throws InterruptedException {
    int highest = 0;
    for (int round = 0; round < 200; round++) {
      Path entered = folders.enter(folder);
      highest = Math.max(highest, inside.incrementAndGet());
      Thread.onSpinWait();
      inside.decrementAndGet();
      folders.leave(entered);
    }
    return highest;
  }

  @Test
  void cancelledBuildStopsWaiting() throws Exception {
    FoldersInUse folders = new FoldersInUse();
    folders.enter(folder);
    Future<Path> waiting =
        others.submit(
            () -> {
              Thread.currentThread().interrupt();
              return folders.enter(folder);
            });
    ExecutionException stopped = assertThrows(ExecutionException.class, waiting::get);
    assertEquals(InterruptedException.class, stopped.getCause().getClass());
  }
}
