package io.github.utmguard.accept;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.finding.SuppressedFinding.Origin;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.rule.Goal;
import io.github.utmguard.settings.BaselineFile;
import io.github.utmguard.settings.InvalidSettingException;
import io.github.utmguard.settings.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a goal's findings those that the settings or the baseline accept. What a page
 * accepts itself is already taken out of them.
 */
public final class Acceptance {
  /** A page that cannot be read may hide anything; and what is unused shall not be kept. */
  private static final Set<String> NEVER_IN_BASELINE =
      Set.of("page-unreadable", Suppression.UNUSED);

  private final SiteSettings settings;
  private final Goal goal;
  private final Severities severities;
  private final Judged judged;
  private final Baseline known;

  private Acceptance(SiteSettings settings, Goal goal, Baseline known) {
    this.settings = settings;
    this.goal = goal;
    this.severities = new Severities(settings);
    this.judged = new Judged(settings, severities, goal);
    this.known = known;
  }

  /**
   * Gets ready, before anything is looked at.
   *
   * @param goal the goal whose findings are to be sorted
   * @throws InvalidSettingException if the baseline cannot be read, or must not be written
   */
  public static Acceptance of(SiteSettings settings, Goal goal) {
    Optional<BaselineStore> store = settings.accepted().baseline().map(BaselineStore::new);
    if (settings.accepted().updateBaseline()) {
      store.ifPresent(BaselineStore::requireWritable);
      Baseline others = store.map(BaselineStore::readIfWhole).orElse(Baseline.EMPTY);
      return new Acceptance(settings, goal, others);
    }
    return new Acceptance(settings, goal, store.map(BaselineStore::read).orElse(Baseline.EMPTY));
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
    SettingsSuppressions suppressions =
        new SettingsSuppressions(settings.accepted(), new PageNames(settings));
    List<Finding> left = new ArrayList<>();
    for (Finding finding : found.findings()) {
      suppressions
          .reason(finding)
          .ifPresentOrElse(
              reason -> suppressed.add(new SuppressedFinding(finding, Origin.SETTINGS, reason)),
              () -> left.add(finding));
    }
    boolean update = isUpdated(found);
    Baseline baseline = baseline(update, left);
    BaselineCount count = new BaselineCount(goal, baseline);
    String file = settings.accepted().baseline().map(BaselineFile::shown).orElse("");
    Set<Finding> accepted = count.known(left);
    for (Finding finding : left) {
      if (accepted.contains(finding)) {
        suppressed.add(new SuppressedFinding(finding, Origin.BASELINE, file));
      } else {
        reported.add(finding);
      }
    }
    severities
        .of(Suppression.UNUSED)
        .map(Unused::new)
        .ifPresent(
            words -> {
              reported.addAll(suppressions.unused(judged, words));
              reported.addAll(count.unused(judged, words, file));
            });
    reported.sort(Finding.ORDER);
    suppressed.sort(SuppressedFinding.ORDER);
    CheckResult result = new CheckResult(found.coverage(), reported, suppressed);
    return new Accepted(result, update ? Optional.of(write(baseline)) : Optional.empty());
  }

  /** Where it is written anew, what other goals wrote there stays; else nothing is known yet. */
  private Baseline baseline(boolean update, List<Finding> left) {
    if (update) {
      return known.with(goal, Baseline.of(goal, lasting(left)));
    }
    return settings.accepted().updateBaseline() ? Baseline.EMPTY : known;
  }

  /** A site without pages fails the build; what it lacks is no reason to forget what is known. */
  private boolean isUpdated(CheckResult found) {
    return settings.accepted().updateBaseline()
        && (goal != Goal.CHECK || found.coverage().pages() > 0 || !settings.failIfNoPages());
  }

  private static List<Finding> lasting(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !NEVER_IN_BASELINE.contains(finding.rule()))
        .toList();
  }

  private Message write(Baseline baseline) {
    BaselineFile file = settings.accepted().baseline().orElseThrow();
    String findings = Long.toString(baseline.of(goal).findings());
    if (settings.dryRun()) {
      return Message.of("accepted.baseline-kept", file.shown(), findings);
    }
    new BaselineStore(file).write(baseline);
    return Message.of("accepted.baseline-written", file.shown(), findings);
  }
}
