package io.github.utmguard.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A directory for temporary files, beside the site and so on the same file system as a rule.
 *
 * <p>The file {@code lock} in it is an {@link OwnedFile}: a directory whose lock can be had is a
 * killed run's and may go.
 */
final class Workspace implements Closeable {
  private static final String LOCK = "lock";
  private static final String SUFFIX = ".tmp";
  private static final int ATTEMPTS = 5;

  private final Path directory;
  private final FileChannel channel;
  private final AtomicLong names = new AtomicLong();

  private Workspace(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * Makes a new workspace.
   *
   * @throws IOException if the directory cannot be made in the parent, or nothing can be locked
   *     there
   */
  static Workspace create(Path parent) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path directory = Files.createDirectory(parent.resolve(WorkspaceName.next()));
      Optional<FileChannel> channel = lockNew(directory.resolve(LOCK));
      if (channel.isPresent()) {
        return new Workspace(directory, channel.get());
      }
      remove(directory);
    }
    throw new IOException("no workspace can be locked in " + parent);
  }

  private static Optional<FileChannel> lockNew(Path lock) {
    try {
      return OwnedFile.create(lock);
    } catch (IOException e) {
      // Another run took the directory for an abandoned one before there was a lock in it.
      return Optional.empty();
    }
  }

  /** Names a new temporary file, which does not exist yet. */
  Path newFile() {
    return directory.resolve(Long.toString(names.incrementAndGet(), Character.MAX_RADIX) + SUFFIX);
  }

  /** Removes the directory with all that is in it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      removeTemporaryFiles(directory);
    }
    remove(directory);
  }

  /** Removes what killed runs left in a directory; what cannot be removed stays. */
  static void clearAbandoned(Path parent) {
    try (DirectoryStream<Path> candidates =
        Files.newDirectoryStream(parent, WorkspaceName.PREFIX + "*")) {
      for (Path candidate : candidates) {
        if (WorkspaceName.isForeign(PathNames.last(candidate))
            && Files.isDirectory(candidate, LinkOption.NOFOLLOW_LINKS)) {
          clearIfAbandoned(candidate);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A parent that cannot be listed is none where a workspace could have been made.
      return;
    }
  }

  private static void clearIfAbandoned(Path directory) {
    Path lock = directory.resolve(LOCK);
    try {
      if (!Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
        Files.deleteIfExists(directory);
        return;
      }
      if (OwnedFile.clear(lock, () -> removeTemporaryFiles(directory))) {
        Files.deleteIfExists(directory);
      }
    } catch (IOException e) {
      // Somebody else's, or not empty: then it holds something that is not ours.
      return;
    }
  }

  private static void removeTemporaryFiles(Path directory) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static void remove(Path directory) throws IOException {
    Files.deleteIfExists(directory.resolve(LOCK));
    Files.deleteIfExists(directory);
  }
}
