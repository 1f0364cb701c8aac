package io.github.utmguard.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.utmguard.finding.Severity;
import io.github.utmguard.settings.ExistingTag;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeveritiesTest {
  private static final Path SITE = Path.of("site").toAbsolutePath();

  private static Severities severities(
      ExistingTag existing, Map<String, Optional<Severity>> settings) {
    return new Severities(Sites.settings(SITE, Optional.empty(), 1, existing, settings));
  }

  @Test
  void aTagThatIsKeptElsewhereIsOnPurpose() {
    Severities kept = severities(ExistingTag.KEEP, Map.of());
    for (String rule : List.of("tag-misplaced", "tag-not-first", "tag-mismatch")) {
      assertEquals(Optional.of(Severity.INFO), kept.of(rule), rule);
    }
    assertEquals(Optional.of(Severity.ERROR), kept.of("tag-missing"));
    Severities replaced = severities(ExistingTag.REPLACE, Map.of());
    assertEquals(Optional.of(Severity.ERROR), replaced.of("tag-mismatch"));
  }

  @Test
  void settingsComeFirst() {
    Map<String, Optional<Severity>> settings =
        Map.of("tag-mismatch", Optional.of(Severity.WARNING), "tag-missing", Optional.empty());
    Severities severities = severities(ExistingTag.KEEP, settings);
    assertEquals(Optional.of(Severity.WARNING), severities.of("tag-mismatch"));
    assertEquals(Optional.empty(), severities.of("tag-missing"));
    CheckScope scope =
        CheckScope.of(Sites.settings(SITE, Optional.empty(), 1, ExistingTag.KEEP, settings));
    assertEquals(Set.of("tag-missing"), scope.rulesOff());
  }

  @Test
  void aCheckKnowsWhatItLeftOut() {
    CheckScope scope = CheckScope.of(Sites.settings(SITE, Optional.of(Sites.TAG), 1));
    assertEquals(new CheckScope(false, true, Set.of()), scope, "no **/*.htm among its pages");
    assertEquals(false, CheckScope.of(Sites.settings(SITE, Optional.empty(), 1)).tagGiven());
  }
}
