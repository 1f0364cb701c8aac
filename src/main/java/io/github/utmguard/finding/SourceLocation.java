package io.github.utmguard.finding;

/**
 * A place in what a page was generated from.
 *
 * @param file the file's path with {@code /} separators, relative to the directory that Maven was
 *     started in; absolute where no relative path leads to it
 * @param line from 1
 */
public record SourceLocation(String file, int line) {}
