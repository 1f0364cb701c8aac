package io.github.utmguard.settings;

import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.settings.GivenValue.Entry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which findings are accepted on purpose. */
final class SuppressionsSetting {
  /** The names of a suppression's fields. */
  static final List<String> FIELDS = List.of("rule", "page", "url", "reason", "until");

  private final RawSettings raw;
  private final Set<String> knownRules;
  private final Defaults defaults;

  SuppressionsSetting(RawSettings raw, Set<String> knownRules, Defaults defaults) {
    this.raw = raw;
    this.knownRules = knownRules;
    this.defaults = defaults;
  }

  List<Suppression> read() {
    List<Suppression> suppressions = new ArrayList<>();
    for (Entry entry : raw.entries(Setting.SUPPRESSIONS).orElse(List.of())) {
      suppressions.add(suppression(entry, suppressions.size() + 1));
    }
    return suppressions;
  }

  private Suppression suppression(Entry entry, int number) {
    String which = "suppression " + number;
    String rule = required(entry, "rule", which);
    if (rule.equals(Suppression.UNUSED)) {
      throw refusal(
          which
              + ": '"
              + rule
              + "' cannot be suppressed, only switched off: rules="
              + rule
              + ":off");
    }
    if (!knownRules.contains(rule)) {
      throw refusal(
          which
              + ": there is no rule "
              + Quoted.of(rule)
              + Suggestion.nearest(rule, knownRules)
                  .map(nearest -> "; did you mean '" + nearest + "'?")
                  .orElse(""));
    }
    which += " (" + rule + ")";
    String reason = required(entry, "reason", which);
    return new Suppression(
        rule,
        page(entry, which),
        entry.field("url"),
        reason,
        until(entry, which),
        place(entry),
        isShared(entry));
  }

  private String required(Entry entry, String field, String which) {
    return entry
        .field(field)
        .orElseThrow(
            () ->
                refusal(
                    which
                        + " has no "
                        + field
                        + (field.equals("reason")
                            ? ": say why the findings are accepted, for who reads it in a year"
                            : ": name the rule whose findings it accepts")));
  }

  private Optional<String> page(Entry entry, String which) {
    Optional<String> page = entry.field("page");
    page.flatMap(PatternSetting::problem)
        .ifPresent(
            problem -> {
              throw refusal(
                  which
                      + ": the page "
                      + Quoted.of(page.orElseThrow())
                      + " cannot match: "
                      + problem);
            });
    return page;
  }

  private Optional<LocalDate> until(Entry entry, String which) {
    return entry.field("until").map(text -> date(text, which));
  }

  private LocalDate date(String text, String which) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refusal(
          which
              + ": until "
              + Quoted.of(text)
              + " is no date (year-month-day, and a day that the month has)");
    }
  }

  /** A POM does not tell its lines to goals. */
  private Location place(Entry entry) {
    return entry
        .place()
        .map(at -> new Location(shown(at.file()), at.line(), at.column()))
        .orElseGet(() -> new Location(shown(defaults.pom()), 1, 1));
  }

  /** A file outside of the project is one policy for several modules or repositories. */
  private boolean isShared(Entry entry) {
    Path file = entry.place().map(Entry.Place::file).orElse(defaults.pom());
    return !file.toAbsolutePath().normalize().startsWith(defaults.basedir().normalize());
  }

  private String shown(Path file) {
    return Names.relative(defaults.started(), file);
  }

  private InvalidSettingException refusal(String problem) {
    return raw.refusal(Setting.SUPPRESSIONS, problem);
  }
}
