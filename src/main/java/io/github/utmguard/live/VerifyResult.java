package io.github.utmguard.live;

import io.github.utmguard.check.CheckResult;
import io.github.utmguard.live.rule.Visits.Journeyed;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param found the findings; pages are addresses, or the campaign sheet
 * @param coverage what was looked at
 * @param journey the visitor's journey, where one was asked for and could be taken
 */
public record VerifyResult(
    CheckResult found, VerifyCoverage coverage, Optional<Journeyed> journey) {}
