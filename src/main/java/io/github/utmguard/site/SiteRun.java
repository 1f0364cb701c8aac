package io.github.utmguard.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Hands the entries of a walk to workers, so that memory does not grow with the site. */
public final class SiteRun {
  /** Handing on entries one by one costs two changes of threads for each of them. */
  private static final int BATCH = 32;

  /** Enough for workers never to wait for the walk, and little against one page's bytes. */
  private static final int WAITING_BATCHES = 16;

  private SiteRun() {}

  /**
   * Walks the site once on the calling thread.
   *
   * @param workers one thread is started for each
   * @param permits shared with the other runs of the build, so that all of them together work on no
   *     more entries at once than there are workers here
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static void run(SiteWalker walker, List<? extends SiteWorker> workers, PagePermits permits)
      throws InterruptedException {
    run(walker::walk, workers, permits);
  }

  /**
   * Hands on these entries in their order, as {@link #run(SiteWalker, List, PagePermits)} does with
   * those of a walk.
   */
  public static void run(
      Iterable<? extends SiteEntry> entries,
      List<? extends SiteWorker> workers,
      PagePermits permits)
      throws InterruptedException {
    run(entries::forEach, workers, permits);
  }

  private static void run(
      Consumer<Consumer<SiteEntry>> source, List<? extends SiteWorker> workers, PagePermits permits)
      throws InterruptedException {
    BlockingQueue<List<SiteEntry>> queue = new ArrayBlockingQueue<>(WAITING_BATCHES);
    ExecutorService executor = Executors.newFixedThreadPool(workers.size());
    AtomicBoolean failed = new AtomicBoolean();
    List<Future<?>> running = new ArrayList<>();
    try {
      for (SiteWorker worker : workers) {
        QueuedEntries taken = new QueuedEntries(queue, permits, workers.size());
        running.add(executor.submit(() -> work(worker, taken, failed)));
      }
      List<SiteEntry> batch = new ArrayList<>();
      source.accept(
          entry -> {
            batch.add(entry);
            if (batch.size() == BATCH) {
              put(queue, List.copyOf(batch), failed);
              batch.clear();
            }
          });
      if (!batch.isEmpty()) {
        put(queue, batch, failed);
      }
      // An empty batch tells a worker that there is no more.
      for (int i = 0; i < workers.size(); i++) {
        put(queue, List.of(), failed);
      }
      if (failed.get()) {
        executor.shutdownNow();
      }
      await(running);
    } finally {
      executor.shutdownNow();
    }
  }

  private static Void work(SiteWorker worker, QueuedEntries entries, AtomicBoolean failed)
      throws InterruptedException {
    try (entries) {
      worker.work(entries);
    } catch (RuntimeException | Error e) {
      failed.set(true);
      throw e;
    }
    if (entries.isInterrupted()) {
      throw new InterruptedException();
    }
    return null;
  }

  private static void put(
      BlockingQueue<List<SiteEntry>> queue, List<SiteEntry> batch, AtomicBoolean failed) {
    try {
      // A worker that failed takes nothing any more; the walk must not wait for it.
      while (!failed.get() && !queue.offer(batch, 100, TimeUnit.MILLISECONDS)) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failed.set(true);
    }
  }

  /** A worker that was only interrupted because another failed is not the cause. */
  private static void await(List<Future<?>> running) throws InterruptedException {
    InterruptedException interrupted = null;
    for (Future<?> worker : running) {
      try {
        worker.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        if (e.getCause() instanceof Error failure) {
          throw failure;
        }
        interrupted = new InterruptedException();
      }
    }
    if (interrupted != null) {
      throw interrupted;
    }
  }
}
