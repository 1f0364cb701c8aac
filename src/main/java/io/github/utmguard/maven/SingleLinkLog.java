package io.github.utmguard.maven;

import io.github.utmguard.campaign.SingleLinkCheck;
import io.github.utmguard.campaign.SingleLinkResult;
import io.github.utmguard.campaign.link.LinkRefusedException;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Messages;
import io.github.utmguard.report.RuleDocumentation;
import io.github.utmguard.report.TerminalText;
import io.github.utmguard.settings.SingleLinkRequest;
import io.github.utmguard.settings.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells somebody at a terminal about one link. */
final class SingleLinkLog {
  private static final int LONGEST = 4000;

  private final Log log;
  private final SiteSettings settings;
  private final Messages messages;

  SingleLinkLog(Log log, SiteSettings settings) {
    this.log = log;
    this.settings = settings;
    this.messages = new Messages(settings.locale());
  }

  void answer(SingleLinkRequest request) throws MojoExecutionException, MojoFailureException {
    SingleLinkResult result;
    try {
      result = new SingleLinkCheck(settings).of(request);
    } catch (LinkRefusedException e) {
      throw new MojoExecutionException(messages.text(e.messageOnCommandLine()));
    }
    result.built().ifPresent(link -> log.info(messages.text("console.link", link.text())));
    result.explanation().lines().forEach(line -> log.info(shown(messages.text(line))));
    result.findings().forEach(this::print);
    if (result.findings().isEmpty() && result.explanation().url().isPresent()) {
      log.info(messages.text("console.link-right"));
    }
    judge(result);
  }

  private void judge(SingleLinkResult result) throws MojoFailureException {
    boolean fails =
        result.findings().stream().anyMatch(any -> settings.failOn().fails(any.severity()));
    if (fails || result.explanation().url().isEmpty()) {
      throw new MojoFailureException(messages.text("console.link-wrong"));
    }
  }

  private void print(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.rule() + ": " + messages.text(finding.message()));
    String fix = messages.text("console.fix") + " " + messages.text(finding.fix());
    fix.lines().forEach(line -> lines.add("  " + line));
    lines.add("  " + messages.text("console.more", RuleDocumentation.address(finding.rule())));
    String text =
        String.join(System.lineSeparator(), lines.stream().map(SingleLinkLog::shown).toList());
    switch (finding.severity()) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  private static String shown(String text) {
    return TerminalText.of(text, LONGEST);
  }
}
