package io.github.utmguard.maven;

import java.util.Objects;

/** The version of this plugin. */
final class PluginVersion {
  private PluginVersion() {}

  /** As the plugin's JAR says; a test runs without one. */
  static String get() {
    return Objects.requireNonNullElse(
        PluginVersion.class.getPackage().getImplementationVersion(), "unreleased");
  }
}
