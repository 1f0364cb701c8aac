package io.github.utmguard.settings;

/** The least severity that fails the build. */
public enum FailOn {
  ERROR,
  WARNING,
  NEVER
}
