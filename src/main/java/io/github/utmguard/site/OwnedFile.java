package io.github.utmguard.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Tells the file of a living process from what a killed one left: its owner holds a lock on it for
 * as long as it lives, and the system takes the lock away when the process ends, however it ends.
 *
 * <p>Only the owner ever creates a file of its name, and whoever clears one deletes it before
 * letting go of the lock: so an owner that gets the lock and still finds the file knows that the
 * file is its own. Files of this very process must not be tried (see {@link WorkspaceName}).
 */
final class OwnedFile {
  private OwnedFile() {}

  /** What is done with an abandoned file. */
  @FunctionalInterface
  interface Clearing {
    void run() throws IOException;
  }

  /**
   * Creates a file and locks it.
   *
   * @return the file, open for writing; empty, and then gone, if another run took it for an
   *     abandoned one before it was locked, or if its file system knows no locks
   * @throws IOException if it cannot be created
   */
  static Optional<FileChannel> create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      if (isLocked(channel) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(channel);
      }
    } catch (IOException e) {
      Files.deleteIfExists(file);
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Deletes a file that nobody owns any more; anything but a regular file is none of ours.
   *
   * @param before done while nobody else can take the file
   * @return whether it was abandoned
   */
  static boolean clear(Path file, Clearing before) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (!isLocked(channel)) {
        return false;
      }
      before.run();
      Files.deleteIfExists(file);
      return true;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
