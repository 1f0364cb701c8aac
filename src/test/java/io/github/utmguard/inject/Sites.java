package io.github.utmguard.inject;

import io.github.utmguard.settings.AcceptedFindings;
import io.github.utmguard.settings.CampaignPolicy;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.settings.VerifySettings;
import io.github.utmguard.site.PagePermits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the goals on whole sites as the Maven goals do. */
final class Sites {
  private Sites() {}

  static SiteSettings settings(Path site, boolean dryRun) {
    return new SiteSettings(
        site,
        List.of("**/*.html", "**/*.htm", "**/*.xhtml"),
        List.of(),
        Optional.of(Planned.TAG),
        ExistingTag.REPLACE,
        dryRun,
        true,
        4,
        FailOn.ERROR,
        Map.of(),
        Set.of(),
        Optional.empty(),
        site.resolveSibling("reports"),
        Set.of(),
        CampaignPolicy.DEFAULT,
        new AcceptedFindings(Optional.empty(), false, LocalDate.of(2026, 11, 24)),
        CampaignSettings.defaults(site),
        VerifySettings.DEFAULT,
        List.of(),
        Locale.ENGLISH);
  }

  static InjectResult inject(Path site) throws IOException, InterruptedException {
    return inject(settings(site, false));
  }

  static InjectResult inject(SiteSettings settings) throws IOException, InterruptedException {
    return new SiteInjector(settings, new PagePermits()).inject(Planned.TAG);
  }

  static InjectResult remove(Path site) throws IOException, InterruptedException {
    return new SiteInjector(settings(site, false), new PagePermits()).remove();
  }

  /** Everything below a directory but directories, by relative path, with its content. */
  static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(path -> !Files.isDirectory(path)).toList()) {
        String content = Files.isRegularFile(file) ? Files.readString(file) : "";
        files.put(directory.relativize(file).toString(), content);
      }
    }
    return files;
  }
}
