package io.github.utmguard.finding;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The name in reports and settings: {@code error}, {@code warning} or {@code info}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
