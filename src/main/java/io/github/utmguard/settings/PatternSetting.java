package io.github.utmguard.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a list of Ant-style patterns, and refuses those that can match no file of the site. */
final class PatternSetting {
  private final RawSettings raw;
  private final Setting setting;

  PatternSetting(RawSettings raw, Setting setting) {
    this.raw = raw;
    this.setting = setting;
  }

  List<String> read(List<String> otherwise) {
    List<String> patterns = raw.items(setting).orElse(otherwise);
    if (patterns.isEmpty() && !otherwise.isEmpty()) {
      throw raw.refusal(setting, "the list is empty, so that no file would be a page");
    }
    for (String pattern : patterns) {
      problem(pattern)
          .ifPresent(
              problem -> {
                throw raw.refusal(
                    setting, "the pattern " + Quoted.of(pattern) + " cannot match: " + problem);
              });
    }
    return List.copyOf(patterns);
  }

  /** Why no file of a site can match the pattern; empty where one can. */
  static Optional<String> problem(String pattern) {
    if (pattern.isEmpty()) {
      return Optional.of("it is empty (a comma too many?)");
    }
    if (pattern.startsWith("%regex[") || pattern.startsWith("%ant[")) {
      // Matching a regular expression may take forever (backtracking).
      return Optional.of("regular expressions and %ant[...] are not taken; use *, ** and ?");
    }
    String path = pattern.replace('\\', '/');
    if (path.startsWith("/") || hasDrive(path)) {
      return Optional.of("it is absolute, but patterns are relative to the site's directory");
    }
    List<String> names = Arrays.asList(path.split("/", -1));
    if (names.contains("..") || names.contains(".")) {
      return Optional.of("no file of the site has '.' or '..' in its path");
    }
    if (names.subList(0, names.size() - 1).contains("")) {
      return Optional.of("it has two separators in a row");
    }
    return path.chars().anyMatch(Character::isISOControl)
        ? Optional.of("it holds a control character")
        : Optional.empty();
  }

  private static boolean hasDrive(String path) {
    return path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
  }
}
