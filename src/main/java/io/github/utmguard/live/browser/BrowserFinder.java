package io.github.utmguard.live.browser;

import io.github.utmguard.finding.Message;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chrome, Chromium or Edge. It asks nothing of the process: the caller hands in its
 * environment.
 *
 * @param configured the path or the name of a browser; if there is one, no other will do
 * @param path the directories that programs are looked for in
 * @param system the operating system, whose usual places are looked at last
 * @param environment the variables of the process; on Windows, {@code ProgramFiles}, {@code
 *     ProgramFiles(x86)} and {@code LOCALAPPDATA} are used, on macOS {@code HOME}
 */
public record BrowserFinder(
    Optional<String> configured,
    List<Path> path,
    OperatingSystem system,
    Map<String, String> environment) {

  /** The families of operating systems that keep programs in different places. */
  public enum OperatingSystem {
    LINUX,
    MAC,
    WINDOWS;

    /** Reads the JDK's property {@code os.name}; what is unknown is like Linux. */
    public static OperatingSystem of(String osName) {
      if (osName.startsWith("Windows")) {
        return WINDOWS;
      }
      return osName.startsWith("Mac") ? MAC : LINUX;
    }
  }

  private static final List<String> NAMES =
      List.of(
          "google-chrome",
          "google-chrome-stable",
          "chromium",
          "chromium-browser",
          "microsoft-edge",
          "microsoft-edge-stable",
          "chrome",
          "msedge");

  private static final List<String> MAC_APPS =
      List.of("Google Chrome", "Chromium", "Microsoft Edge");

  private static final List<String> WINDOWS_ROOTS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

  private static final List<String> WINDOWS_FILES =
      List.of(
          "Google\\Chrome\\Application\\chrome.exe",
          "Chromium\\Application\\chrome.exe",
          "Microsoft\\Edge\\Application\\msedge.exe");

  public BrowserFinder {
    path = List.copyOf(path);
    environment = Map.copyOf(environment);
  }

  /** Looks for a browser, without starting any. */
  public BrowserSearch find() {
    if (configured.isPresent()) {
      String wanted = configured.get();
      return first(named(wanted))
          .orElseGet(() -> missing(Message.of("live.browser.not-there", wanted)));
    }
    return first(Stream.concat(NAMES.stream().flatMap(this::onPath), usualPlaces()))
        .orElseGet(() -> missing(Message.of("live.browser.missing")));
  }

  private static BrowserSearch missing(Message message) {
    return new BrowserSearch.Missing(message);
  }

  private static Optional<BrowserSearch> first(Stream<Path> candidates) {
    return candidates
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(BrowserSearch.Found::new);
  }

  private Stream<Path> named(String wanted) {
    Optional<Path> file = path(wanted);
    boolean name = file.isPresent() && file.get().getNameCount() == 1 && !file.get().isAbsolute();
    return Stream.concat(file.stream(), name ? onPath(wanted) : Stream.of());
  }

  private Stream<Path> onPath(String name) {
    String file =
        system == OperatingSystem.WINDOWS && !name.endsWith(".exe") ? name + ".exe" : name;
    return path.stream().map(directory -> directory.resolve(file));
  }

  private Stream<Path> usualPlaces() {
    return switch (system) {
      case LINUX ->
          Stream.of(
                  "/usr/bin/google-chrome",
                  "/usr/bin/chromium",
                  "/usr/bin/chromium-browser",
                  "/usr/bin/microsoft-edge",
                  "/opt/google/chrome/chrome",
                  "/opt/microsoft/msedge/msedge",
                  "/snap/bin/chromium")
              .map(Path::of);
      case MAC ->
          Stream.of("", environment.getOrDefault("HOME", ""))
              .flatMap(
                  home ->
                      MAC_APPS.stream()
                          .map(app -> home + "/Applications/" + app + ".app/Contents/MacOS/" + app))
              .map(Path::of);
      case WINDOWS ->
          WINDOWS_ROOTS.stream()
              .flatMap(root -> Optional.ofNullable(environment.get(root)).stream())
              .flatMap(root -> WINDOWS_FILES.stream().map(file -> root + '\\' + file))
              .flatMap(file -> path(file).stream());
    };
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      // What is no path names no browser.
      return Optional.empty();
    }
  }
}
