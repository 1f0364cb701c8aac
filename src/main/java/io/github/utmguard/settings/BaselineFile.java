package io.github.utmguard.settings;

import java.nio.file.Path;

/**
 * Where the baseline is.
 *
 * @param path its absolute path
 * @param name its path relative to the base directory, with {@code /} separators
 */
public record BaselineFile(Path path, String name) {}
