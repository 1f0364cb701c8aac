package io.github.utmguard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which goals run a rule, and which of them alone: only that one knows what accepts nothing. */
class GoalTest {

  @ParameterizedTest
  @CsvSource({
    "tag-missing, check verify, check",
    "hosted-form-link, check verify, check",
    "utm-naming, check campaigns verify, ''",
    "utm-internal-link, check verify, check",
    "campaign-expired, campaigns, campaigns",
    "live-host-moved, verify, verify",
    "suppression-unused, check campaigns verify, ''"
  })
  void runsItsRules(String rule, String goals, String alone) {
    assertEquals(
        goals,
        Arrays.stream(Goal.values())
            .filter(goal -> goal.runs(rule))
            .map(Goal::id)
            .collect(Collectors.joining(" ")));
    assertEquals(
        alone,
        Arrays.stream(Goal.values())
            .filter(goal -> goal.runsAlone(rule))
            .map(Goal::id)
            .collect(Collectors.joining(" ")));
  }
}
