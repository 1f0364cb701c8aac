package io.github.utmguard.report;

import java.util.stream.Collectors;

/** Text that SARIF takes as it is: no placeholder, and no link (SARIF 2.1.0, 3.11.5 and 3.11.6). */
final class SarifText {
  private SarifText() {}

  /** The text, its lines kept. */
  static String of(String text) {
    String safe =
        text.indexOf('\n') < 0 && text.indexOf('\r') < 0
            ? TerminalText.of(text)
            : text.lines().map(TerminalText::of).collect(Collectors.joining("\n"));
    return safe.replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }
}
