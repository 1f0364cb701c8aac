package io.github.utmguard.report;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser, driven over its DevTools protocol. It is named by the property {@code chromium}
 * or the variable {@code CHROMIUM}, or stands at its usual place; where there is none, tests are
 * skipped, unless the variable {@code CI} or the property {@code chromium.required} is there.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final String port;

  private Chromium(Process process, String port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it, or skips the test.
   *
   * @param profile an empty directory
   */
  public static Chromium start(Path profile) throws IOException, InterruptedException {
    Optional<String> found =
        Stream.concat(
                Stream.of(System.getProperty("chromium", ""), variable("CHROMIUM")),
                USUAL_PLACES.stream())
            .filter(file -> !file.isEmpty() && Files.isExecutable(Path.of(file)))
            .findFirst();
    if (found.isEmpty() && (!variable("CI").isEmpty() || Boolean.getBoolean("chromium.required"))) {
      fail("There is no Chromium, which this build needs: apt-get install chromium");
    }
    assumeTrue(found.isPresent(), "There is no Chromium; name one: -Dchromium=/path/to/chromium");
    Process process =
        new ProcessBuilder(
                found.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromium.log").toFile())
            .start();
    return new Chromium(process, port(profile, process));
  }

  private static String variable(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  private static String port(Path profile, Process process)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() > 1) {
        return lines.get(0);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    process.destroyForcibly();
    return fail("Chromium did not start: " + Files.readString(profile.resolve("chromium.log")));
  }

  /** Opens a tab. */
  public BrowserTab open() throws IOException, InterruptedException {
    return BrowserTab.open("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
