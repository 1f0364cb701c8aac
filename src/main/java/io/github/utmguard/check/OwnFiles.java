package io.github.utmguard.check;

import io.github.utmguard.settings.BaselineFile;
import io.github.utmguard.settings.ConfigFile;
import io.github.utmguard.settings.Names;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.OwnReports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** This plugin's own files, which quote what a site must not hold; the project may be the site. */
public final class OwnFiles {
  private OwnFiles() {}

  /** The patterns of what is no part of the site: what the settings exclude, and these files. */
  public static List<String> andExcluded(SiteSettings settings) {
    Path site = settings.siteDirectory();
    List<String> left = new OwnReports(site, settings.reportDirectory()).and(settings.excludes());
    settings
        .accepted()
        .baseline()
        .map(BaselineFile::path)
        .filter(baseline -> baseline.startsWith(site))
        .ifPresent(baseline -> left.add(Names.relative(site, baseline)));
    if (Files.exists(site.resolve(ConfigFile.NAME))) {
      left.add(ConfigFile.NAME);
    }
    return left;
  }
}
