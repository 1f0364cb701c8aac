package io.github.utmguard.live.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The process of a browser, and the way to talk with it. */
final class BrowserProcess {
  private static final int LONGEST_COMPLAINT = 300;

  /**
   * Below it "/org.chromium.Chromium.123456/SingletonSocket" must fit into a Unix address, of 104
   * bytes at least.
   */
  private static final int LONGEST_TEMPORARY = 58;

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless=new",
          "--window-size=1280,900",
          "--disable-gpu",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-client-side-phishing-detection",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-extensions",
          "--disable-sync",
          "--disable-breakpad",
          "--disable-quic",
          "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,"
              + "AutofillServerCommunication,HttpsUpgrades",
          "--disable-dev-shm-usage",
          "--metrics-recording-only",
          "--no-pings",
          "--deny-permission-prompts",
          "--mute-audio",
          "--hide-scrollbars",
          "--password-store=basic",
          "--use-mock-keychain");

  private final Process process;
  private final BrowserProfile profile;
  private final BrowserOptions options;
  private final List<ProcessHandle> started = new ArrayList<>();

  private BrowserProcess(Process process, BrowserProfile profile, BrowserOptions options) {
    this.process = process;
    this.profile = profile;
    this.options = options;
  }

  static BrowserProcess start(Path executable, BrowserProfile profile, BrowserOptions options)
      throws IOException {
    List<String> browser = arguments(executable, profile, options);
    Files.deleteIfExists(portFile(profile));
    ProcessBuilder builder =
        new ProcessBuilder(
            options.overPipe() ? PipeTransport.command(profile.directory(), browser) : browser);
    Path temporary = profile.directory().resolve("t");
    if (temporary.toString().length() < LONGEST_TEMPORARY) {
      // A killed browser leaves directories of its own, which so go with the profile.
      builder.environment().put("TMPDIR", temporary.toString());
    }
    builder.redirectError(ProcessBuilder.Redirect.to(log(profile).toFile()));
    if (!options.overPipe()) {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
    Process process = builder.start();
    if (!options.overPipe()) {
      profile.remember(process.toHandle());
    }
    return new BrowserProcess(process, profile, options);
  }

  private static List<String> arguments(
      Path executable, BrowserProfile profile, BrowserOptions options) {
    List<String> arguments = new ArrayList<>();
    arguments.add(executable.toString());
    arguments.addAll(ARGUMENTS);
    if (isRootOfLinux()) {
      // Chromium's sandbox cannot be set up by root, and Chromium then refuses to start. It stays
      // on for everybody else.
      arguments.add("--no-sandbox");
    }
    options.proxy().ifPresent(proxy -> arguments.add("--proxy-server=" + proxy));
    arguments.add("--user-data-dir=" + profile.userData());
    arguments.add(options.overPipe() ? "--remote-debugging-pipe" : "--remote-debugging-port=0");
    arguments.addAll(options.arguments());
    arguments.add("about:blank");
    return arguments;
  }

  private static boolean isRootOfLinux() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static Path portFile(BrowserProfile profile) {
    return profile.userData().resolve("DevToolsActivePort");
  }

  private static Path log(BrowserProfile profile) {
    return profile.directory().resolve("browser.log");
  }

  Transport connect(Transport.Listener listener) throws BrowserFailure, IOException {
    return options.overPipe()
        ? new PipeTransport(process, listener)
        : new WebSocketTransport(address(), options.patience(), listener);
  }

  private URI address() throws BrowserFailure, IOException {
    long end = System.nanoTime() + options.patience().toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      List<String> lines =
          Files.exists(portFile(profile)) ? Files.readAllLines(portFile(profile)) : List.of();
      if (lines.size() > 1) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Processes.sleep(50);
    }
    throw notStarted();
  }

  /** Says why it did not start, in its own last words. */
  BrowserFailure notStarted() {
    return new BrowserFailure("live.browser.not-started", lastWords());
  }

  private String lastWords() {
    try {
      List<String> lines =
          Files.readString(log(profile), StandardCharsets.ISO_8859_1)
              .lines()
              .filter(line -> !line.contains("dbus"))
              .filter(line -> !line.isBlank())
              .toList();
      String last = lines.isEmpty() ? "-" : lines.get(lines.size() - 1);
      String fatal = lines.stream().filter(line -> line.contains("FATAL")).findFirst().orElse(last);
      return fatal.substring(0, Math.min(fatal.length(), LONGEST_COMPLAINT)).strip();
    } catch (IOException | CompletionException e) {
      return "-";
    }
  }

  /** Remembers what it has started, to be found even where parents end before children. */
  void started() {
    started.addAll(process.descendants().toList());
  }

  /** Waits for it, or ends it: nothing of it is left. */
  void end(boolean asked) {
    if (!asked || !Processes.ended(process.toHandle())) {
      Processes.end(process.toHandle());
    }
    Processes.kill(started);
  }
}
