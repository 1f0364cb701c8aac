package io.github.utmguard.live.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does several things at once, and gives the results in the order of what was given. */
public final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  /**
   * Hires them.
   *
   * @param number how many things are done at once, from 1
   */
  public Workers(int number) {
    this.threads = Executors.newFixedThreadPool(number, Workers::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "utm-visit");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does one thing to all.
   *
   * @throws InterruptedException if the calling thread is interrupted; what is under way is given
   *     up
   */
  public <T, R> List<R> map(List<T> all, Function<? super T, ? extends R> work)
      throws InterruptedException {
    List<Callable<R>> tasks = new ArrayList<>();
    all.forEach(one -> tasks.add(() -> work.apply(one)));
    List<R> results = new ArrayList<>();
    for (Future<R> result : threads.invokeAll(tasks)) {
      try {
        results.add(result.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return results;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
