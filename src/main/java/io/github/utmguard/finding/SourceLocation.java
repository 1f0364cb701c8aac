package io.github.utmguard.finding;

/**
 * A place in what a page was generated from.
 *
 * @param file the file's path relative to the base directory, with {@code /} separators
 * @param line from 1
 */
public record SourceLocation(String file, int line) {}
