package io.github.utmguard.report;

import java.util.ArrayList;
import java.util.List;

/** Finds workflow commands in a log as the runner of GitHub Actions does, in both its syntaxes. */
final class RunnerCommands {
  private RunnerCommands() {}

  /** The lines that the runner takes for commands. */
  static List<String> in(String log) {
    List<String> commands = new ArrayList<>();
    for (String line : log.split("\r\n|\r|\n", -1)) {
      String trimmed = line;
      while (!trimmed.isEmpty() && isSpace(trimmed.charAt(0))) {
        trimmed = trimmed.substring(1);
      }
      if (trimmed.startsWith("::") || line.contains("##[")) {
        commands.add(line);
      }
    }
    return commands;
  }

  /** White space of .NET's String.TrimStart. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
