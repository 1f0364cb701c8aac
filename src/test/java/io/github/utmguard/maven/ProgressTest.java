package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Duration OFTEN = Duration.ofMillis(5);

  @Test
  @Timeout(20)
  void showsHowManyPagesAreDone() throws InterruptedException {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    try (Progress progress = Progress.start(true, "inject", ENGLISH, lines::add, OFTEN)) {
      for (int i = 0; i < 4312; i++) {
        progress.pageDone();
      }
      String line = lines.take();
      while (!line.equals("inject: 4,312 pages so far")) {
        line = lines.take();
      }
    }
  }

  @Test
  void showsNothingAfterTheWork() throws InterruptedException {
    List<String> lines = new CopyOnWriteArrayList<>();
    Progress progress = Progress.start(true, "inject", ENGLISH, lines::add, OFTEN);
    progress.close();
    int shown = lines.size();
    TimeUnit.MILLISECONDS.sleep(50);
    assertEquals(shown, lines.size());
  }

  @Test
  void showsNothingInABatch() throws InterruptedException {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (Progress progress = Progress.start(false, "inject", ENGLISH, lines::add, OFTEN)) {
      progress.pageDone();
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertTrue(lines.isEmpty(), lines.toString());
  }
}
