package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.inject.InjectResult;
import io.github.utmguard.inject.InjectResult.Failure;
import io.github.utmguard.inject.PageOutcome;
import io.github.utmguard.report.TerminalText;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.SiteSettings;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what {@code inject} or {@code remove} did, and fails the build for what they could not. */
final class InjectLog {
  private static final int PAGES_SHOWN = 20;

  /** Beyond it nobody reads on. */
  private static final int LONGEST = 1000;

  private final Log log;
  private final SiteSettings settings;
  private final Messages messages;
  private final long started = System.nanoTime();

  /** Begins to count the seconds of the work. */
  InjectLog(Log log, SiteSettings settings) {
    this.log = log;
    this.settings = settings;
    this.messages = new Messages(settings.locale());
  }

  void inject(InjectResult result) throws MojoFailureException {
    list(result);
    warnOfLateCharsets(result.late());
    boolean keeps = settings.existing() == ExistingTag.KEEP;
    summary(
        messages.text(
            keeps ? "console.injected-keep" : "console.injected",
            messages.count("console.pages", result.pages()),
            messages.number(result.count(PageOutcome.INSERTED)),
            messages.number(result.count(PageOutcome.REPLACED)),
            messages.number(result.unchanged()),
            messages.number(result.failures().size()),
            messages.count("console.fragments", result.fragments()),
            seconds()));
    judge(result, "console.not-tagged", "console.not-tagged-others");
  }

  void remove(InjectResult result) throws MojoFailureException {
    list(result);
    summary(
        messages.text(
            "console.removed",
            messages.count("console.pages", result.pages()),
            messages.number(result.count(PageOutcome.REMOVED)),
            messages.number(result.unchanged()),
            messages.number(result.failures().size()),
            messages.count("console.fragments", result.fragments()),
            seconds()));
    judge(result, "console.not-removed", "console.not-removed-others");
  }

  private String seconds() {
    return messages.seconds((System.nanoTime() - started) / 1e9);
  }

  private void summary(String line) {
    log.info(settings.dryRun() ? messages.text("console.dry-run", line) : line);
  }

  private void list(InjectResult result) {
    if (settings.dryRun() && !result.listed().isEmpty()) {
      log.info(messages.text("console.would-change"));
      for (InjectResult.Listed listed : result.listed()) {
        String key =
            switch (listed.outcome()) {
              case INSERTED -> "console.would-insert";
              case REPLACED -> "console.would-replace";
              case REMOVED -> "console.would-remove";
            };
        log.info("  " + messages.text(key, TerminalText.of(listed.page())));
      }
    }
  }

  private void warnOfLateCharsets(List<String> pages) {
    if (!pages.isEmpty()) {
      String names =
          pages.stream().limit(PAGES_SHOWN).map(TerminalText::of).collect(Collectors.joining(", "));
      String more = pages.size() > PAGES_SHOWN ? " ..." : "";
      log.warn(messages.count("console.charset-late", pages.size(), names + more));
    }
  }

  /**
   * Fails the build for pages that were left alone.
   *
   * @param none the message's key where no page was done
   * @param some its key where the others were
   */
  private void judge(InjectResult result, String none, String some) throws MojoFailureException {
    List<Failure> failures = result.failures();
    if (!failures.isEmpty()) {
      failures.stream().limit(PAGES_SHOWN).forEach(failure -> log.error(text(failure)));
      if (failures.size() > PAGES_SHOWN) {
        log.error(messages.count("console.more-failures", failures.size() - PAGES_SHOWN));
      }
      throw new MojoFailureException(
          messages.text(
              settings.dryRun() || failures.size() == result.pages() ? none : some,
              messages.number(failures.size()),
              messages.count("console.pages", result.pages()),
              text(failures.get(0))));
    }
    EmptySite.judge(result.pages(), settings);
  }

  private String text(Failure failure) {
    return TerminalText.of(
        failure.page() + ": " + messages.text(failure.reason()), LONGEST, messages);
  }
}
