package io.github.utmguard.settings;

import io.github.utmguard.finding.Severity;

/** The least severity that fails the build. */
public enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Whether a finding of this severity fails the build. */
  public boolean fails(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case NEVER -> false;
    };
  }
}
