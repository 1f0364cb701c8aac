package io.github.utmguard.maven;

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
      log.info("Skipped: there is no " + settings.siteDirectory() + " (utm.failIfNoPages=false).");
    }
    return missing;
  }

  static void judge(int pages, SiteSettings settings) throws MojoFailureException {
    if (pages == 0 && settings.failIfNoPages()) {
      throw new MojoFailureException(
          "There is no page in "
              + settings.siteDirectory()
              + " that matches "
              + String.join(", ", settings.includes())
              + (settings.excludes().isEmpty() ? "" : " and is not excluded")
              + ". Build the site first, correct siteDirectory, includes or excludes, or allow it:"
              + " -Dutm.failIfNoPages=false");
    }
  }
}
