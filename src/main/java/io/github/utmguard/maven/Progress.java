package io.github.utmguard.maven;

import io.github.utmguard.report.Amount;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Shows every two seconds how many pages are done, to somebody who waits at a terminal. */
final class Progress implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(2);

  private final LongAdder pages = new LongAdder();
  private final Timer timer = new Timer("superoffice-utm-progress", true);
  private boolean closed;

  private Progress() {}

  /**
   * Begins.
   *
   * @param watched whether somebody waits; if not, nothing is shown
   * @param goal what the lines begin with
   * @param show shows a line; called by a thread of its own
   */
  static Progress start(boolean watched, String goal, Consumer<String> show) {
    return start(watched, goal, show, INTERVAL);
  }

  static Progress start(boolean watched, String goal, Consumer<String> show, Duration interval) {
    Progress progress = new Progress();
    if (watched) {
      TimerTask task =
          new TimerTask() {
            @Override
            public void run() {
              progress.show(goal, show);
            }
          };
      progress.timer.schedule(task, interval.toMillis(), interval.toMillis());
    }
    return progress;
  }

  /** Counts a page; any thread may. */
  void pageDone() {
    pages.increment();
  }

  private synchronized void show(String goal, Consumer<String> show) {
    if (!closed) {
      show.accept(goal + ": " + Amount.of(pages.sum(), "page") + " so far");
    }
  }

  /** Shows nothing more, so that the summary is the last line. */
  @Override
  public synchronized void close() {
    closed = true;
    timer.cancel();
  }
}
