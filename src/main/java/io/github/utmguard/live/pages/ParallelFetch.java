package io.github.utmguard.live.pages;

import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for several addresses at once, and gives the answers in the order of the questions. */
final class ParallelFetch implements AutoCloseable {
  private final HttpFetcher fetcher;
  private final ExecutorService threads;

  ParallelFetch(HttpFetcher fetcher, int threads) {
    this.fetcher = fetcher;
    this.threads = Executors.newFixedThreadPool(threads, ParallelFetch::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "utm-crawl");
    thread.setDaemon(true);
    return thread;
  }

  List<Trail> all(List<Url> urls) throws InterruptedException {
    List<Callable<Trail>> questions = new ArrayList<>();
    urls.forEach(url -> questions.add(() -> fetcher.fetchFollowing(url)));
    List<Trail> answers = new ArrayList<>();
    for (Future<Trail> answer : threads.invokeAll(questions)) {
      try {
        answers.add(answer.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return answers;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
