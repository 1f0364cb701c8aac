package io.github.utmguard.finding;

/**
 * A place in what a page was generated from.
 *
 * @param file the file's path with {@code /} separators, relative to the directory that Maven was
 *     started in or, outside it, to the project's
 * @param line from 1
 */
public record SourceLocation(String file, int line) {}
