package io.github.utmguard.live.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.browser.BrowserFinder.OperatingSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser is found where it is, and the one that was asked for is the one that is taken. */
class BrowserFinderTest {
  @TempDir Path folder;

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n");
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  private BrowserSearch find(String configured, OperatingSystem system) {
    return new BrowserFinder(
            Optional.ofNullable(configured),
            List.of(folder.resolve("empty"), folder.resolve("bin")),
            system,
            Map.of("HOME", folder.toString(), "ProgramFiles", folder.toString()))
        .find();
  }

  @ParameterizedTest
  @CsvSource({
    "bin/chromium, , MAC",
    "bin/msedge.exe, , WINDOWS",
    "Applications/Google Chrome.app/Contents/MacOS/Google Chrome, , MAC",
    "bin/my-browser, my-browser, LINUX",
  })
  void findsIt(String place, String configured, OperatingSystem system) throws IOException {
    Path file = program(place);
    assertEquals(new BrowserSearch.Found(file), find(configured, system));
  }

  @Test
  void takesThePathThatIsGiven() throws IOException {
    program("bin/google-chrome");
    Path wanted = program("elsewhere/chrome");
    assertEquals(new BrowserSearch.Found(wanted), find(wanted.toString(), OperatingSystem.LINUX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such/browser", "no-such-browser", "bin", "\0"})
  void takesNoOtherForTheOneThatIsGiven(String configured) throws IOException {
    program("bin/google-chrome");
    assertEquals(
        new BrowserSearch.Missing(Message.of("live.browser.not-there", configured)),
        find(configured, OperatingSystem.LINUX));
  }

  @Test
  void saysWhatToDoWhereThereIsNone() {
    assertEquals(
        new BrowserSearch.Missing(Message.of("live.browser.missing")),
        find(null, OperatingSystem.WINDOWS));
  }

  @ParameterizedTest
  @CsvSource({"Linux, LINUX", "Mac OS X, MAC", "Windows 11, WINDOWS", "FreeBSD, LINUX"})
  void readsTheNameOfTheSystem(String name, OperatingSystem system) {
    assertEquals(system, OperatingSystem.of(name));
  }
}
