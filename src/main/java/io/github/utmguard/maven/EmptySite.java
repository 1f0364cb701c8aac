package io.github.utmguard.maven;

import io.github.utmguard.finding.Messages;
import io.github.utmguard.settings.SiteSettings;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** A site without pages is no success: nobody would notice that nothing was tagged. */
final class EmptySite {
  private EmptySite() {}

  /** Whether there is no site, and the user said that this is right; then says so. */
  static boolean isMissingOnPurpose(SiteSettings settings, Log log) {
    boolean missing = !settings.failIfNoPages() && Files.notExists(settings.siteDirectory());
    if (missing) {
      log.info(
          new Messages(settings.locale())
              .text("console.no-site", settings.siteDirectory().toString()));
    }
    return missing;
  }

  static void judge(int pages, SiteSettings settings) throws MojoFailureException {
    if (pages == 0 && settings.failIfNoPages()) {
      throw new MojoFailureException(
          new Messages(settings.locale())
              .text(
                  settings.excludes().isEmpty() ? "console.no-page" : "console.no-page-excludes",
                  settings.siteDirectory().toString(),
                  String.join(", ", settings.includes())));
    }
  }
}
