package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.inject.InjectResult;
import io.github.utmguard.inject.PageOutcome;
import io.github.utmguard.settings.SiteSettings;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what {@code inject} or {@code remove} did, and fails the build for what they could not. */
final class InjectLog {
  private static final int PAGES_SHOWN = 20;

  private final Log log;
  private final SiteSettings settings;
  private final Messages messages = new Messages(Locale.ENGLISH);
  private final long started = System.nanoTime();

  /** Begins to count the seconds of the work. */
  InjectLog(Log log, SiteSettings settings) {
    this.log = log;
    this.settings = settings;
  }

  void inject(InjectResult result) throws MojoFailureException {
    list(result);
    for (String page : result.late()) {
      log.warn(
          "charset-late: the tag moves the charset declaration of "
              + page
              + " past byte 1024. Put <meta charset> before long styles and scripts.");
    }
    log.info(
        "%d pages: %d inserted, %d replaced, %d already right, %d left alone; %d fragments; %.1f s"
            .formatted(
                result.pages(),
                result.count(PageOutcome.INSERTED),
                result.count(PageOutcome.REPLACED),
                result.unchanged(),
                result.failures().size(),
                result.fragments(),
                (System.nanoTime() - started) / 1e9));
    judge(result, "tagged");
  }

  void remove(InjectResult result) throws MojoFailureException {
    list(result);
    log.info(
        "%d pages: %d had their tag removed, %d had none, %d left alone; %d fragments; %.1f s"
            .formatted(
                result.pages(),
                result.count(PageOutcome.REMOVED),
                result.unchanged(),
                result.failures().size(),
                result.fragments(),
                (System.nanoTime() - started) / 1e9));
    judge(result, "freed of their tags");
  }

  private void list(InjectResult result) {
    if (settings.dryRun()) {
      log.info("Dry run: nothing is written. Without dryRun these pages would change:");
      result
          .listed()
          .forEach(
              page ->
                  log.info(
                      "  " + page.outcome().name().toLowerCase(Locale.ROOT) + " " + page.page()));
    }
  }

  private void judge(InjectResult result, String done) throws MojoFailureException {
    if (!result.failures().isEmpty()) {
      result.failures().stream()
          .limit(PAGES_SHOWN)
          .forEach(failure -> log.error(failure.page() + ": " + messages.text(failure.reason())));
      throw new MojoFailureException(
          result.failures().size()
              + " of "
              + result.pages()
              + " pages could not be "
              + done
              + ", the first is "
              + result.failures().get(0).page()
              + ": "
              + messages.text(result.failures().get(0).reason())
              + " Correct them, or leave them out with excludes.");
    }
    EmptySite.judge(result.pages(), settings);
  }
}
