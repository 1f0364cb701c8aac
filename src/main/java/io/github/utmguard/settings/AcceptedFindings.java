package io.github.utmguard.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which findings are known and accepted.
 *
 * @param baseline the file of findings that were there before the plugin
 * @param updateBaseline whether the baseline is written anew
 * @param today what "expired" is measured against
 */
public record AcceptedFindings(Optional<Path> baseline, boolean updateBaseline, LocalDate today) {}
