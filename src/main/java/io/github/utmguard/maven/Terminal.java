package io.github.utmguard.maven;

import java.io.Console;
import org.apache.maven.execution.MavenSession;

/** Tells whether somebody watches the build, or only a log file will be read later. */
final class Terminal {
  private Terminal() {}

  /** Whether the build is neither in batch mode ({@code -B}) nor without a terminal. */
  static boolean isWatched(MavenSession session) {
    return session.getRequest().isInteractiveMode() && isTerminal(System.console());
  }

  /** From JDK 22 on there is a console without a terminal too (JDK-8308591): it has to be asked. */
  private static boolean isTerminal(Console console) {
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
