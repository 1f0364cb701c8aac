package io.github.utmguard.accept;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.finding.SuppressedFinding.Origin;
import io.github.utmguard.settings.BaselineFile;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.SiteSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a check's findings those that the settings or the baseline accept. What a page
 * accepts itself is already taken out of them.
 */
public final class Acceptance {
  /** A page that cannot be read may hide anything; and what is unused shall not be kept. */
  private static final Set<String> NEVER_IN_BASELINE = Set.of("page-unreadable", Unused.RULE);

  private final SiteSettings settings;
  private final Severities severities;
  private final Judged judged;
  private final Baseline known;

  private Acceptance(SiteSettings settings, Baseline known) {
    this.settings = settings;
    this.severities = new Severities(settings);
    this.judged = new Judged(settings, severities);
    this.known = known;
  }

  /**
   * Gets ready, before the site is checked.
   *
   * @throws InvalidSettingException if the baseline cannot be read, or must not be written
   */
  public static Acceptance of(SiteSettings settings) {
    Optional<BaselineStore> store = settings.accepted().baseline().map(BaselineStore::new);
    if (settings.accepted().updateBaseline()) {
      store.ifPresent(BaselineStore::requireWritable);
      return new Acceptance(settings, Baseline.EMPTY);
    }
    return new Acceptance(settings, store.map(BaselineStore::read).orElse(Baseline.EMPTY));
  }

  /**
   * What is left.
   *
   * @param result what is reported
   * @param note what is to be said of a baseline that was asked for anew
   */
  public record Accepted(CheckResult result, Optional<Message> note) {}

  /**
   * Sorts a check's findings into those to report and those that are accepted, and writes the
   * baseline anew where that was asked for.
   *
   * @throws InvalidSettingException if the baseline cannot be written
   */
  public Accepted apply(CheckResult found) {
    List<Finding> reported = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>(found.suppressed());
    List<Finding> left = bySettings(found.findings(), suppressed, reported);
    boolean update = isUpdated(found);
    Baseline baseline = update ? Baseline.of(lasting(left)) : known;
    byBaseline(left, baseline, suppressed, reported);
    reported.sort(Finding.ORDER);
    suppressed.sort(SuppressedFinding.ORDER);
    CheckResult result = new CheckResult(found.coverage(), reported, suppressed);
    return new Accepted(result, update ? Optional.of(write(baseline)) : Optional.empty());
  }

  /** A site without pages fails the build; what it lacks is no reason to forget what is known. */
  private boolean isUpdated(CheckResult found) {
    return settings.accepted().updateBaseline()
        && (found.coverage().pages() > 0 || !settings.failIfNoPages());
  }

  private List<Finding> bySettings(
      List<Finding> findings, List<SuppressedFinding> suppressed, List<Finding> reported) {
    Optional<Unused> unused = severities.of(Unused.RULE).map(Unused::new);
    List<SuppressionMatcher> matchers = new ArrayList<>();
    for (var suppression : settings.accepted().suppressions()) {
      if (!suppression.isExpired(settings.accepted().today())) {
        matchers.add(new SuppressionMatcher(suppression));
      } else if (judged.isRule(suppression.rule())) {
        unused.map(words -> words.expired(suppression)).ifPresent(reported::add);
      }
    }
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      // All are asked: one that repeats another is not unused.
      List<SuppressionMatcher> accepting =
          matchers.stream().filter(matcher -> matcher.accepts(finding)).toList();
      if (accepting.isEmpty()) {
        left.add(finding);
      } else {
        String reason = accepting.get(0).suppression().reason();
        suppressed.add(new SuppressedFinding(finding, Origin.SETTINGS, reason));
      }
    }
    matchers.stream()
        .filter(matcher -> !matcher.isUsed())
        .map(SuppressionMatcher::suppression)
        .filter(suppression -> judged.isRule(suppression.rule()))
        .filter(suppression -> suppression.page().map(judged::mayBePage).orElse(true))
        .forEach(
            suppression ->
                unused.map(words -> words.suppression(suppression)).ifPresent(reported::add));
    return left;
  }

  private static List<Finding> lasting(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !NEVER_IN_BASELINE.contains(finding.rule()))
        .toList();
  }

  private void byBaseline(
      List<Finding> left,
      Baseline baseline,
      List<SuppressedFinding> suppressed,
      List<Finding> reported) {
    String file = settings.accepted().baseline().map(BaselineFile::name).orElse("");
    Map<Cause, Integer> met = new HashMap<>();
    for (Finding finding : left) {
      Cause cause = Cause.of(finding);
      if (met.merge(cause, 1, Integer::sum) <= baseline.count(cause)) {
        suppressed.add(new SuppressedFinding(finding, Origin.BASELINE, file));
      } else {
        reported.add(finding);
      }
    }
    severities
        .of(Unused.RULE)
        .map(Unused::new)
        .ifPresent(
            words ->
                baseline.entries().stream()
                    .filter(entry -> met.getOrDefault(entry.cause(), 0) < entry.count())
                    .filter(entry -> judged.isRule(entry.cause().rule()))
                    .filter(entry -> judged.isPage(entry.cause().page()))
                    .sorted(Comparator.comparingInt(Baseline.Entry::line))
                    .forEach(entry -> reported.add(words.entry(file, entry))));
  }

  private Message write(Baseline baseline) {
    BaselineFile file = settings.accepted().baseline().orElseThrow();
    String findings = Long.toString(baseline.findings());
    if (settings.dryRun()) {
      return Message.of("accepted.baseline-kept", file.name(), findings);
    }
    new BaselineStore(file).write(baseline);
    return Message.of("accepted.baseline-written", file.name(), findings);
  }
}
