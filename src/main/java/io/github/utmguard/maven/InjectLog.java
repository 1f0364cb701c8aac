package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.inject.InjectResult;
import io.github.utmguard.inject.InjectResult.Failure;
import io.github.utmguard.inject.PageOutcome;
import io.github.utmguard.report.Amount;
import io.github.utmguard.report.TerminalText;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.SiteSettings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    warnOfLateCharsets(result.late());
    summary(
        result,
        Amount.of(result.count(PageOutcome.INSERTED))
            + " inserted, "
            + Amount.of(result.count(PageOutcome.REPLACED))
            + " replaced, "
            + Amount.of(result.unchanged())
            + (settings.existing() == ExistingTag.KEEP ? " already tagged" : " already right"));
    judge(result, "tagged");
  }

  void remove(InjectResult result) throws MojoFailureException {
    list(result);
    summary(
        result,
        Amount.of(result.count(PageOutcome.REMOVED))
            + " had their tag removed, "
            + Amount.of(result.unchanged())
            + " had none");
    judge(result, "freed of their tags");
  }

  private void summary(InjectResult result, String done) {
    double seconds = (System.nanoTime() - started) / 1e9;
    log.info(
        (settings.dryRun() ? "Dry run, nothing is written: " : "")
            + Amount.of(result.pages(), "page")
            + ": "
            + done
            + ", "
            + Amount.of(result.failures().size())
            + " left alone; "
            + Amount.of(result.fragments(), "fragment")
            + String.format(Locale.ROOT, "; %.1f s", seconds));
  }

  private void list(InjectResult result) {
    if (settings.dryRun() && !result.listed().isEmpty()) {
      log.info("Without dryRun these pages would change:");
      for (InjectResult.Listed listed : result.listed()) {
        String outcome = listed.outcome().name().toLowerCase(Locale.ROOT);
        log.info("  " + TerminalText.of(listed.page()) + ": " + outcome);
      }
    }
  }

  private void warnOfLateCharsets(List<String> pages) {
    if (!pages.isEmpty()) {
      String names =
          pages.stream().limit(PAGES_SHOWN).map(TerminalText::of).collect(Collectors.joining(", "));
      log.warn(
          "charset-late: the tag moves the charset declaration past byte 1024 on "
              + Amount.of(pages.size(), "page")
              + ". Put <meta charset> before long styles and scripts: "
              + names
              + (pages.size() > PAGES_SHOWN ? " ..." : ""));
    }
  }

  private void judge(InjectResult result, String done) throws MojoFailureException {
    List<Failure> failures = result.failures();
    if (!failures.isEmpty()) {
      failures.stream().limit(PAGES_SHOWN).forEach(failure -> log.error(text(failure)));
      if (failures.size() > PAGES_SHOWN) {
        log.error("and " + Amount.of(failures.size() - PAGES_SHOWN, "more page"));
      }
      throw new MojoFailureException(
          Amount.of(failures.size())
              + " of "
              + Amount.of(result.pages(), "page")
              + " could not be "
              + done
              + (settings.dryRun() || failures.size() == result.pages()
                  ? ""
                  : " (the others are done)")
              + ". Correct them, or leave them out with excludes. The first is "
              + text(failures.get(0)));
    }
    EmptySite.judge(result.pages(), settings);
  }

  private String text(Failure failure) {
    return TerminalText.of(failure.page() + ": " + messages.text(failure.reason()), 1000);
  }
}
