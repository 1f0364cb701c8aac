package io.github.utmguard.maven;

import io.github.utmguard.site.IoReasons;
import io.github.utmguard.site.PagePermits;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Work on the pages of a site, which may not be there. */
@FunctionalInterface
interface SiteWork<T> {

  /**
   * Does the work.
   *
   * @param permits to be asked for every page
   */
  T run(PagePermits permits) throws IOException, InterruptedException;

  /**
   * Does the work on a site, once no other goal of the build works in its folder.
   *
   * @param pageDone told of every page, by any thread
   * @throws MojoExecutionException if the site is missing or cannot be worked on; the message says
   *     what to do
   */
  default T on(Path site, SharedByBuild shared, Runnable pageDone) throws MojoExecutionException {
    try {
      Path entered = shared.folders().enter(site);
      try {
        return run(shared.permits().tellingOf(pageDone));
      } finally {
        shared.folders().leave(entered);
      }
    } catch (IOException e) {
      // Without its cause: where the site is and who may read it is the user's to mend.
      throw new MojoExecutionException(problem(site, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The build was interrupted while working on " + site, e);
    }
  }

  private static String problem(Path site, IOException e) {
    if (!Files.exists(site) && !(e instanceof AccessDeniedException)) {
      return "siteDirectory: there is no "
          + site
          + ". Run \"mvn site\" first, or name the folder that your generator writes:"
          + " -Dutm.siteDirectory=public";
    }
    if (Files.isRegularFile(site)) {
      return "siteDirectory: "
          + site
          + " is a file, not a folder. Name the folder that holds it: -Dutm.siteDirectory="
          + site.getParent();
    }
    return "siteDirectory: "
        + site
        + " cannot be worked on: "
        + IoReasons.of(e)
        + ". Correct that, and run the goal again";
  }
}
