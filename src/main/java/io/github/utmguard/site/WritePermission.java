package io.github.utmguard.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells whether a page may be replaced. Moving a file onto a page asks only for permission on its
 * directory, and root needs none at all; yet a page that nobody may write was made so on purpose.
 */
final class WritePermission {
  private WritePermission() {}

  /** Says why not, and what to do; empty if it may be replaced. */
  static Optional<String> refusal(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (!isWritable(file)) {
      return Optional.of("it is read-only; make it writable: chmod u+w " + quoted(file));
    }
    if (!isWritable(directory)) {
      return Optional.of(
          "its directory is read-only; make it writable: chmod u+w " + quoted(directory));
    }
    return Optional.empty();
  }

  private static boolean isWritable(Path path) throws IOException {
    boolean readOnly = UnixAttributes.of(path).map(unix -> !unix.ownerMayWrite()).orElse(false);
    return !readOnly && Files.isWritable(path);
  }

  /** In single quotes, as a POSIX shell reads them. */
  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
