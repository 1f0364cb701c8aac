package io.github.utmguard.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a replaced page keeps on POSIX systems. The JDK's {@code unix} view gives numbers; the
 * {@code posix} view would look up the names of owner and group for each page.
 *
 * @param mode the permission bits, with set-id and sticky bits
 * @param device the file system that the file stands on
 */
record UnixAttributes(int mode, int owner, int group, Object device) {
  private static final int PERMISSIONS = 07777;
  private static final int OWNER_WRITES = 0200;

  /** Reads them without following a link; empty on systems that have none. */
  static Optional<UnixAttributes> of(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return Optional.empty();
    }
    Map<String, Object> values =
        Files.readAttributes(file, "unix:mode,uid,gid,dev", LinkOption.NOFOLLOW_LINKS);
    return Optional.of(
        new UnixAttributes(
            (Integer) values.get("mode") & PERMISSIONS,
            (Integer) values.get("uid"),
            (Integer) values.get("gid"),
            values.get("dev")));
  }

  boolean ownerMayWrite() {
    return (mode & OWNER_WRITES) != 0;
  }

  /**
   * Gives them to another file: owner and group where we are allowed to, then the permissions,
   * since a change of owner takes set-id bits away.
   */
  void copyTo(Path file) throws IOException {
    UnixAttributes present = of(file).orElse(this);
    if (present.owner != owner) {
      tryToSet(file, "unix:uid", owner);
    }
    if (present.group != group) {
      tryToSet(file, "unix:gid", group);
    }
    if (present.mode != mode || present.owner != owner || present.group != group) {
      Files.setAttribute(file, "unix:mode", mode);
    }
  }

  private static void tryToSet(Path file, String attribute, int value) {
    try {
      Files.setAttribute(file, attribute, value);
    } catch (IOException e) {
      // Only root may give files away, and only a group's members may give it theirs.
      return;
    }
  }
}
