package io.github.utmguard.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Settings as tests give and resolve them, in a project with a site. */
final class Given {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Path BASEDIR = Path.of("project").toAbsolutePath();
  static final Set<String> RULES = Set.of("hosted-form-frame", "hosted-form-link", "tag-missing");

  private Given() {}

  static RawSettings text(Setting setting, String value) {
    return RawSettings.builder().text(setting, value).build();
  }

  static SiteSettings resolve(RawSettings raw) {
    Defaults defaults =
        new Defaults(
            BASEDIR,
            Optional.of(BASEDIR.resolve("target/site")),
            Optional.empty(),
            BASEDIR.resolve("target/superoffice-utm"),
            TODAY,
            Locale.ENGLISH,
            3);
    return SettingsResolver.resolve(raw, defaults, RULES);
  }
}
