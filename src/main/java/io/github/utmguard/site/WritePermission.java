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
    Optional<String> ofPage = refusal("it", file);
    return ofPage.isPresent()
        ? ofPage
        : refusal("its directory", file.toAbsolutePath().getParent());
  }

  private static Optional<String> refusal(String what, Path path) throws IOException {
    boolean readOnly = UnixAttributes.of(path).map(unix -> !unix.ownerMayWrite()).orElse(false);
    if (!readOnly && Files.isWritable(path)) {
      return Optional.empty();
    }
    if (!readOnly && Files.getFileStore(path).isReadOnly()) {
      return Optional.of(what + " stands on a file system that is mounted read-only");
    }
    if (!readOnly && UnixAttributes.of(path).isPresent()) {
      return Optional.of(
          what
              + " belongs to the user "
              + Files.getOwner(path)
              + ", and the one who runs this build may not write it");
    }
    return Optional.of(what + " is read-only; make it writable: chmod u+w " + quoted(path));
  }

  /** In single quotes, as a POSIX shell reads them. */
  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
