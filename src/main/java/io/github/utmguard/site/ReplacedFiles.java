package io.github.utmguard.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Holds files open that are replaced, and lets go of them afterwards on threads of its own. The
 * system frees the blocks of a file that nobody has any more; on Linux it does so within the move
 * that replaces it, while no other move between directories can go on. Where freeing takes long
 * (blocks that are discarded at once: a millisecond for each page), that is most of the time of all
 * pages. Thread-safe.
 */
final class ReplacedFiles implements Closeable {
  /** Disks free several files at once; measured on one that does so slowly. */
  private static final int THREADS = 16;

  private final ExecutorService releasing =
      new ThreadPoolExecutor(
          0,
          THREADS,
          1,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          new ThreadPoolExecutor.CallerRunsPolicy());

  /** Holds a file, if it can be opened, until what is returned is closed. */
  Closeable hold(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
      return () -> releasing.execute(() -> release(channel));
    } catch (IOException e) {
      // It is replaced all the same, if a little later.
      return () -> {};
    }
  }

  private static void release(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written to it, so nothing can be lost.
      return;
    }
  }

  /** Waits until all are let go of. */
  @Override
  public void close() {
    releasing.shutdown();
    boolean interrupted = false;
    boolean done = false;
    while (!done) {
      try {
        done = releasing.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
        done = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
