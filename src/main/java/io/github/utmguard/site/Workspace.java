package io.github.utmguard.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A directory for temporary files, beside the site and so on the same file system as a rule.
 *
 * <p>Its owner holds a lock on the file {@code lock} in it for as long as it lives; the system
 * takes the lock away when the process ends, however it ends. A directory whose lock can be had is
 * a killed run's and may go. Only the owner ever creates the lock file, and whoever clears a
 * directory deletes that file before letting go of the lock: so an owner that gets the lock and
 * still finds the file knows that the directory is its own.
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
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (tryLock(channel) && Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(channel);
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      // Another run took the directory for an abandoned one before it was locked.
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
      if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
        if (!tryLock(channel)) {
          return;
        }
        removeTemporaryFiles(directory);
        Files.deleteIfExists(lock);
      }
      Files.deleteIfExists(directory);
    } catch (IOException e) {
      // Somebody else's, or not empty: then it holds something that is not ours.
      return;
    }
  }

  /** Locks the file or closes the channel with the failure: some file systems know no locks. */
  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      channel.close();
      throw e;
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
