package io.github.utmguard.maven;

import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.live.VerifyResult;
import io.github.utmguard.live.journey.JourneyStep;
import io.github.utmguard.report.JourneyWords;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.IoReasons;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Tells how a deployed site was verified, beyond what was found. */
final class VerifyLog {
  private final Log log;
  private final Messages messages;

  VerifyLog(Log log, SiteSettings settings) {
    this.log = log;
    this.messages = new Messages(settings.locale());
  }

  /** What is to be known of the visits, and each step of the journey. */
  void visits(VerifyResult result) {
    for (Message note : result.coverage().notes()) {
      log.info(messages.text(note));
    }
    result
        .journey()
        .ifPresent(
            journey -> {
              journey.result().steps().forEach(this::step);
              journey.result().byHand().forEach(left -> log.info(messages.text(left)));
            });
  }

  private void step(JourneyStep step) {
    log.info(JourneyWords.line(step, messages));
  }

  MojoExecutionException failed(IOException e) {
    return new MojoExecutionException(messages.text("console.not-verified", IoReasons.of(e)));
  }
}
