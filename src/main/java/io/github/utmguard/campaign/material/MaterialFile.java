package io.github.utmguard.campaign.material;

import java.nio.file.Path;

/**
 * A material that is to be read.
 *
 * @param file the real file
 * @param path as reports show it: relative to the base directory, with {@code /}
 * @param kind how it is written
 */
record MaterialFile(Path file, String path, MaterialKind kind) {}
