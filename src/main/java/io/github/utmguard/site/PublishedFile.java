package io.github.utmguard.site;

import java.nio.file.Path;

/** What stands under an address of the site. */
public sealed interface PublishedFile {

  /**
   * A file.
   *
   * @param file the real file, free of symbolic links and inside the site's real directory
   * @param path the name it is published under, relative to the site
   * @param stamp the file's, when it was found
   */
  record Regular(Path file, String path, PageStamp stamp) implements PublishedFile {}

  /**
   * A symbolic link out of the site, or something that is no regular file.
   *
   * @param path the name it stands under
   */
  record OutOfReach(String path) implements PublishedFile {}

  /** Nothing. */
  record Nothing() implements PublishedFile {}
}
