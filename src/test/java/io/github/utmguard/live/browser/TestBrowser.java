package io.github.utmguard.live.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The browser of this machine, which reaches nothing but this machine. Tests are skipped where
 * there is none, unless the variable {@code CI} or the property {@code chromium.required} is there.
 */
public final class TestBrowser {
  private TestBrowser() {}

  /** Its path; or the test is skipped. */
  public static Path executable() {
    Optional<String> configured =
        Optional.ofNullable(System.getProperty("chromium"))
            .or(() -> Optional.ofNullable(System.getenv("CHROMIUM")));
    List<Path> path =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getenv().getOrDefault("PATH", ""))
            .map(Path::of)
            .toList();
    BrowserSearch search =
        new BrowserFinder(
                configured,
                path,
                BrowserFinder.OperatingSystem.of(System.getProperty("os.name")),
                System.getenv())
            .find();
    if (search instanceof BrowserSearch.Found found) {
      return found.executable();
    }
    if (System.getenv("CI") != null || Boolean.getBoolean("chromium.required")) {
      fail("There is no Chromium, which this build needs: apt-get install chromium");
    }
    assumeTrue(false, "There is no Chromium; name one: -Dchromium=/path/to/chromium");
    return Path.of("");
  }

  /** How tests run it. */
  public static BrowserOptions options() {
    return BrowserOptions.of(
            Duration.ofSeconds(20), BrowserFinder.OperatingSystem.of(System.getProperty("os.name")))
        .withArguments(
            List.of("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"));
  }

  /** The same with another patience. */
  public static BrowserOptions patient(Duration patience) {
    BrowserOptions usual = options();
    return new BrowserOptions(
        patience,
        usual.arguments(),
        Optional.empty(),
        Optional.empty(),
        java.util.Set.of(),
        Map.of(),
        Optional.empty(),
        usual.overPipe());
  }
}
