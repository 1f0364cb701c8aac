package io.github.utmguard.settings;

import java.nio.file.Path;

/**
 * Where the baseline is.
 *
 * @param path its absolute path
 * @param name its path relative to the base directory, as the command line takes it
 * @param shown its path relative to the directory that Maven was started in, as reports name it;
 *     both with {@code /} separators
 */
public record BaselineFile(Path path, String name, String shown) {}
