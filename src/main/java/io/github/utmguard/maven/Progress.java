package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Shows every two seconds how many pages are done, to somebody who waits at a terminal. */
final class Progress implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(2);

  private final Messages messages;
  private final LongAdder pages = new LongAdder();
  private final Timer timer = new Timer("superoffice-utm-progress", true);
  private boolean closed;

  private Progress(Messages messages) {
    this.messages = messages;
  }

  /**
   * Begins.
   *
   * @param watched whether somebody waits; if not, nothing is shown
   * @param goal what the lines begin with
   * @param messages the language of the lines
   * @param show shows a line; called by a thread of its own
   */
  static Progress start(boolean watched, String goal, Messages messages, Consumer<String> show) {
    return start(watched, goal, messages, show, INTERVAL);
  }

  static Progress start(
      boolean watched, String goal, Messages messages, Consumer<String> show, Duration interval) {
    Progress progress = new Progress(messages);
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
      String done = messages.count("console.pages", pages.sum());
      show.accept(messages.text("console.progress", goal, done));
    }
  }

  /** Shows nothing more, so that the summary is the last line. */
  @Override
  public synchronized void close() {
    closed = true;
    timer.cancel();
  }
}
