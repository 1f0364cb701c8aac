package io.github.utmguard.live.browser;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes with all that they started. */
final class Processes {
  private static final int SECONDS = 5;

  private static final int LAST_LOOKS = 50;

  private Processes() {}

  /** Ends it and its descendants, first politely. */
  static void end(ProcessHandle process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    descendants.forEach(ProcessHandle::destroy);
    process.destroy();
    if (!ended(process)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      ended(process);
    }
    // Whoever lost its parent is not found among the descendants any more.
    kill(descendants);
  }

  /** Ends them at once, and waits for that. */
  static void kill(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroyForcibly);
    // They are gone within milliseconds; in a container where nobody reaps them they seem to stay.
    for (int i = 0; i < LAST_LOOKS && processes.stream().anyMatch(ProcessHandle::isAlive); i++) {
      sleep(10);
    }
  }

  /** Waits for its end, for some seconds. */
  static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits; an interruption ends the wait and is kept. */
  static void sleep(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
