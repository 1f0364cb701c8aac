package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QueuedEntriesTest {
  private static final SiteEntry ONE = new SiteEntry.PageFile(Path.of("a.html"), "a.html");
  private static final SiteEntry OTHER = new SiteEntry.PageFile(Path.of("b.html"), "b.html");

  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final BlockingQueue<List<SiteEntry>> queue = new ArrayBlockingQueue<>(4);
  private final QueuedEntries entries =
      new QueuedEntries(queue, new PagePermits(pages).tellingOf(done::incrementAndGet), 1);

  @Test
  void anEntryIsDoneOnceTheNextIsAskedFor() {
    queue.add(List.of(ONE, OTHER));
    queue.add(List.of());
    assertTrue(entries.hasNext());
    assertTrue(entries.hasNext());
    assertEquals(
        List.of(1, 0), List.of(pages.get(), done.get()), "one permit, however often asked");
    assertEquals(ONE, entries.next());
    assertEquals(List.of(1, 0), List.of(pages.get(), done.get()));
    assertEquals(OTHER, entries.next(), "also by who does not ask");
    assertEquals(List.of(1, 1), List.of(pages.get(), done.get()));
    assertFalse(entries.hasNext());
    assertEquals(List.of(0, 2), List.of(pages.get(), done.get()));
    assertFalse(entries.isInterrupted());
    assertThrows(NoSuchElementException.class, entries::next);
  }

  @Test
  void permitOfAnEntryThatFailedIsGivenBackButItIsNotDone() {
    queue.add(List.of(ONE, OTHER));
    entries.next();
    entries.close();
    entries.close();
    assertEquals(List.of(0, 0), List.of(pages.get(), done.get()));
  }

  @Test
  void whoeverIsInterruptedWhileWaitingGetsNoMore() {
    Thread.currentThread().interrupt();
    assertFalse(entries.hasNext());
    assertTrue(Thread.interrupted(), "the thread stays interrupted");
    assertTrue(entries.isInterrupted());
    queue.add(List.of(ONE));
    assertFalse(entries.hasNext());
  }

  @Test
  void whoeverIsInterruptedWhileOthersHaveAllPermitsGetsNoMore() {
    pages.set(1);
    queue.add(List.of(ONE));
    Thread.currentThread().interrupt();
    assertFalse(entries.hasNext());
    assertTrue(Thread.interrupted());
    entries.close();
    assertEquals(1, pages.get(), "the permit of another");
  }
}
