package io.github.utmguard.report;

import java.util.List;

/**
 * A step of the guide, and what is known of it.
 *
 * @param step which step
 * @param state how far it is known to be done
 * @param evidence why, in whole sentences
 */
record ChecklistStep(GuideStep step, StepState state, List<String> evidence) {
  ChecklistStep {
    evidence = List.copyOf(evidence);
  }
}
