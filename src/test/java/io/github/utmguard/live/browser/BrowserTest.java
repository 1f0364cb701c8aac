package io.github.utmguard.live.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmguard.site.Forked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser starts, ends and leaves nothing, whatever happens to it or to who started it. */
@Timeout(120)
class BrowserTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesNothingWhenItIsClosed(boolean overPipe) throws Exception {
    BrowserOptions options =
        overPipe ? TestBrowser.options() : TestBrowser.options().overWebSocket();
    Path directory;
    try (BrowserProfile profile = BrowserProfile.create(temporary)) {
      directory = profile.directory();
      try (Browser browser = Browser.start(TestBrowser.executable(), profile, options)) {
        assertTrue(browser.version().contains("/"), browser.version());
        assertEquals("about:blank", browser.newTab().evaluate("location.href").asText());
        assertFalse(processesOf(directory).isEmpty());
      }
      assertEquals(List.of(), processesOf(directory));
    }
    assertEquals(List.of(), filesIn(temporary));
  }

  @Test
  void keepsWhatItWasGivenForItsNextSession() throws Exception {
    try (LocalServer server = new LocalServer();
        BrowserProfile profile = BrowserProfile.create(temporary)) {
      server.page("/", "<!doctype html><title>x</title>");
      try (Browser browser =
          Browser.start(TestBrowser.executable(), profile, TestBrowser.options())) {
        Tab tab = browser.newTab();
        tab.navigate(server.at("/"));
        tab.evaluate(
            "document.cookie = 'a=1; max-age=9999'; document.cookie = 'b=2';"
                + "localStorage.c = '3'; sessionStorage.d = '4'");
      }
      try (Browser browser =
          Browser.start(TestBrowser.executable(), profile, TestBrowser.options())) {
        Tab tab = browser.newTab();
        tab.navigate(server.at("/"));
        assertEquals("a=1", tab.evaluate("document.cookie").asText());
        assertEquals(
            List.of(new StoredItem(server.at(""), StoredItem.Place.LOCAL_STORAGE, "c", "3")),
            tab.storage());
      }
    }
  }

  @Test
  void endsWithTheProcessThatStartedItAlsoWhenThatIsKilled() throws Exception {
    TestBrowser.executable();
    Process build = Forked.java(BrowserTest.class, temporary.toString(), "pipe");
    Path directory = Path.of(Forked.line(build));
    assertFalse(processesOf(directory).isEmpty());
    build.destroyForcibly().waitFor();
    assertTrue(becomesEmpty(directory), () -> processesOf(directory).toString());
    // The shell beside the browser outlives both by a moment.
    for (int i = 0; i < 50 && Files.exists(directory); i++) {
      Thread.sleep(100);
    }
    assertEquals(List.of(), filesIn(temporary));
  }

  @Test
  void isEndedByTheNextRunWhereThereIsNoPipe() throws Exception {
    TestBrowser.executable();
    Process build = Forked.java(BrowserTest.class, temporary.toString(), "socket");
    Path directory = Path.of(Forked.line(build));
    try (BrowserProfile beside = BrowserProfile.create(temporary)) {
      assertTrue(Files.exists(directory), "one that is in use is nobody else's");
      assertFalse(processesOf(directory).isEmpty());
      assertTrue(Files.exists(beside.userData()));
    }
    build.destroyForcibly().waitFor();
    assertFalse(processesOf(directory).isEmpty(), "else this test shows nothing");
    BrowserProfile.create(temporary).close();
    assertTrue(becomesEmpty(directory), () -> processesOf(directory).toString());
    BrowserProfile.create(temporary).close();
    assertEquals(List.of(), filesIn(temporary));
  }

  @Test
  void saysWhyItDoesNotStart() throws Exception {
    Path broken = temporary.resolve("broken");
    Files.writeString(broken, "#!/bin/sh\necho 'FATAL: No usable sandbox!' >&2\nexit 1\n");
    assertTrue(broken.toFile().setExecutable(true));
    for (BrowserOptions options :
        List.of(TestBrowser.options(), TestBrowser.options().overWebSocket())) {
      try (BrowserProfile profile = BrowserProfile.create(temporary)) {
        BrowserFailure failure =
            assertThrows(
                BrowserFailure.class, () -> Browser.start(broken, profile, options).close());
        assertEquals("live.browser.not-started", failure.words().key());
        assertEquals(List.of("FATAL: No usable sandbox!"), failure.words().arguments());
      }
    }
  }

  @Test
  void endsOneThatNeverAnswers() throws Exception {
    Path deaf = temporary.resolve("deaf");
    Files.writeString(deaf, "#!/bin/sh\nsleep 600\n");
    assertTrue(deaf.toFile().setExecutable(true));
    try (BrowserProfile profile = BrowserProfile.create(temporary)) {
      BrowserFailure failure =
          assertThrows(
              BrowserFailure.class,
              () ->
                  Browser.start(deaf, profile, TestBrowser.patient(Duration.ofSeconds(1))).close());
      assertEquals("live.browser.no-answer", failure.words().key());
      assertEquals(List.of(), processesOf(profile.directory()));
    }
  }

  @Test
  void failsWhatWaitsWhenItIsKilled() throws Exception {
    try (BrowserProfile profile = BrowserProfile.create(temporary);
        Browser browser = Browser.start(TestBrowser.executable(), profile, TestBrowser.options())) {
      Tab tab = browser.newTab();
      new Thread(() -> killSoon(profile.directory())).start();
      BrowserFailure failure =
          assertThrows(BrowserFailure.class, () -> tab.evaluate("new Promise(resolve => 'never')"));
      assertEquals("live.browser.ended", failure.words().key());
      assertThrows(BrowserFailure.class, browser::newTab);
    }
    assertEquals(List.of(), filesIn(temporary));
  }

  @Test
  void keepsItsOwnTemporaryFilesInTheProfile() throws Exception {
    Path usual = Path.of(System.getProperty("java.io.tmpdir"));
    assumeTrue(usual.toString().length() < 8, "elsewhere, a socket's address would be too long");
    try (BrowserProfile profile = BrowserProfile.create(usual);
        Browser browser = Browser.start(TestBrowser.executable(), profile, TestBrowser.options())) {
      browser.newTab();
      List<String> files = filesIn(profile.directory().resolve("t"));
      assertTrue(files.toString().contains("org.chromium"), files.toString());
    }
  }

  @Test
  void leavesNothingWhenItsThreadIsInterrupted() throws Exception {
    Path executable = TestBrowser.executable();
    try (BrowserProfile profile = BrowserProfile.create(temporary);
        Browser browser = Browser.start(executable, profile, TestBrowser.options())) {
      Tab tab = browser.newTab();
      Thread.currentThread().interrupt();
      BrowserFailure failure = assertThrows(BrowserFailure.class, () -> tab.evaluate("1"));
      assertEquals("live.browser.interrupted", failure.words().key());
    }
    assertTrue(Thread.interrupted(), "whoever interrupted is not forgotten");
    assertEquals(List.of(), filesIn(temporary));
  }

  private static void killSoon(Path directory) {
    Processes.sleep(500);
    processesOf(directory).stream()
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
        .filter(process -> !process.info().command().orElse("").endsWith("sh"))
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean becomesEmpty(Path directory) throws InterruptedException {
    for (int i = 0; i < 100 && !processesOf(directory).isEmpty(); i++) {
      Thread.sleep(100);
    }
    return processesOf(directory).isEmpty();
  }

  /** The processes whose command line names a directory. */
  private static List<String> processesOf(Path directory) {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(process -> process.getFileName().toString().matches("\\d+"))
          .filter(process -> commandLine(process).contains(directory.toString()))
          .map(process -> process.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String commandLine(Path process) {
    try {
      return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> filesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !Set.of("broken", "deaf").contains(name))
          .toList();
    }
  }

  /** A build in the middle of a session. */
  public static void main(String[] arguments) throws Exception {
    BrowserOptions options =
        arguments[1].equals("pipe") ? TestBrowser.options() : TestBrowser.options().overWebSocket();
    BrowserProfile profile = BrowserProfile.create(Path.of(arguments[0]));
    Browser.start(TestBrowser.executable(), profile, options).newTab();
    Forked.say(profile.directory().toString());
    new CountDownLatch(1).await();
  }
}
