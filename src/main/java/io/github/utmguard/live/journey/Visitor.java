package io.github.utmguard.live.journey;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.browser.Arrival;
import io.github.utmguard.live.browser.Browser;
import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.browser.BrowserOptions;
import io.github.utmguard.live.browser.BrowserProfile;
import io.github.utmguard.live.browser.Click;
import io.github.utmguard.live.browser.Tab;
import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Who takes the journey: one profile, in one browser session after the other. */
final class Visitor implements AutoCloseable {
  private static final Duration CLICK = Duration.ofSeconds(5);

  /** A refresh that is meant to send visitors on does not let them wait. */
  private static final Duration SENDING = Duration.ofSeconds(3);

  private static final Duration KEEPING = Duration.ofSeconds(5);

  private final Path executable;
  private final BrowserOptions options;
  private final BrowserProfile profile;
  private Browser browser;
  private Tab tab;

  Visitor(Path executable, BrowserOptions options, BrowserProfile profile) {
    this.executable = executable;
    this.options = options;
    this.profile = profile;
  }

  /** Starts a session, after the end of the one before. */
  void startSession() throws BrowserFailure {
    close();
    browser = Browser.start(executable, profile, options);
    tab = browser.newTab();
  }

  Tab tab() {
    return tab;
  }

  Browser browser() {
    return browser;
  }

  Optional<byte[]> picture() {
    return tab == null ? Optional.empty() : tab.picture();
  }

  Arrival open(Url url) throws BrowserFailure {
    return tab.navigate(url.href());
  }

  /**
   * Clicks on the page's link to another one, unless it sends its visitors there by itself; opens
   * that where there is no such link.
   */
  Message follow(Url page) throws BrowserFailure {
    Optional<String> link = isAt(page) ? Optional.empty() : PageLinks.of(tab).linkTo(page);
    if (link.isEmpty() && isSentTo(page)) {
      return Texts.of("live.journey.click.sent", page.href());
    }
    if (link.isEmpty()) {
      open(page);
      return Texts.of("live.journey.click.direct", page.href());
    }
    Click click = tab.click(link.get(), CLICK);
    tab = click.tab();
    if (click.arrival().isEmpty()) {
      open(page);
      return Texts.of("live.journey.click.nowhere", page.href());
    }
    return click.coveredBy().isEmpty()
        ? Texts.of("live.journey.click.mouse", tab.url())
        : Texts.of("live.journey.click.covered", tab.url(), click.coveredBy());
  }

  private boolean isSentTo(Url page) {
    long end = System.nanoTime() + SENDING.toNanos();
    while (!isAt(page) && System.nanoTime() < end) {
      pause(100);
    }
    return isAt(page);
  }

  private boolean isAt(Url page) {
    String address = PageLinks.address(page);
    return Url.parse(tab.url()).map(PageLinks::address).filter(address::equals).isPresent();
  }

  /** The values that are kept, as soon as all are, or after some seconds. */
  KeptValues kept(Map<String, String> values) throws BrowserFailure {
    long end = System.nanoTime() + KEEPING.toNanos();
    KeptValues kept = KeptValues.read(browser, tab, values);
    while (!kept.holdsAll(values.keySet()) && System.nanoTime() < end) {
      pause(250);
      kept = KeptValues.read(browser, tab, values);
    }
    return kept;
  }

  /** Tells which of some parameters are not kept. */
  static List<String> missing(KeptValues kept, Iterable<String> parameters) {
    List<String> missing = new java.util.ArrayList<>();
    for (String parameter : parameters) {
      if (!kept.parameters().contains(parameter)) {
        missing.add(parameter);
      }
    }
    return missing;
  }

  static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      // The next command to the browser fails by it.
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (browser != null) {
      browser.close();
    }
    browser = null;
    tab = null;
  }
}
