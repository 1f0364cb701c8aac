package io.github.utmguard.maven;

import io.github.utmguard.settings.SiteSettings;
import org.apache.maven.plugin.MojoFailureException;

/** A site without pages is no success: nobody would notice that nothing was tagged. */
final class EmptySite {
  private EmptySite() {}

  static void judge(int pages, SiteSettings settings) throws MojoFailureException {
    if (pages == 0 && settings.failIfNoPages()) {
      throw new MojoFailureException(
          "There is no page in "
              + settings.siteDirectory()
              + " that matches "
              + String.join(", ", settings.includes())
              + ". Build the site first, correct siteDirectory, or allow it:"
              + " -Dutm.failIfNoPages=false");
    }
  }
}
