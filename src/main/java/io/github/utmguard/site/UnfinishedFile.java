package io.github.utmguard.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A temporary file that stands beside the file whose place it is to take. Each has a name of its
 * own, so two builds at work in one directory do not meet; what a killed one left is found by the
 * form of its name, and known by its lock (see {@link OwnedFile}).
 */
public final class UnfinishedFile implements Closeable {
  private static final String SUFFIX = ".tmp";
  private static final int ATTEMPTS = 3;

  private final Path path;
  private final FileChannel channel;
  private boolean moved;

  private UnfinishedFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Creates one.
   *
   * @param directory where, which must be there
   * @throws IOException if it cannot be created
   */
  public static UnfinishedFile in(Path directory) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path path = newName(directory);
      Optional<FileChannel> channel = OwnedFile.create(path);
      if (channel.isPresent()) {
        return new UnfinishedFile(path, channel.get());
      }
    }
    // Where nothing can be locked, nobody can take it for abandoned either.
    Path path = newName(directory);
    return new UnfinishedFile(
        path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  private static Path newName(Path directory) {
    return directory.resolve(WorkspaceName.next() + SUFFIX);
  }

  /** Where it stands. */
  public Path path() {
    return path;
  }

  /** What is written to; it is closed with the file. */
  public FileChannel channel() {
    return channel;
  }

  /**
   * Puts it in the place of a file on the same file system, in one step.
   *
   * @throws IOException if that cannot be done; the other file is then as it was
   */
  public void moveOnto(Path file) throws IOException {
    Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    moved = true;
  }

  /** Removes it, unless it has taken its place. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (!moved) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Tells whether a file is one, by its name; no pattern for pages is meant to match it. */
  static boolean is(Path file) {
    String name = PathNames.last(file);
    return name.endsWith(SUFFIX) && WorkspaceName.is(withoutSuffix(name));
  }

  private static String withoutSuffix(String name) {
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /**
   * Removes what killed runs left in a directory. Those of living processes stay.
   *
   * @throws IOException where one cannot be removed
   */
  static void clearAbandoned(Path directory) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(directory, WorkspaceName.PREFIX + "*" + SUFFIX)) {
      for (Path file : files) {
        if (WorkspaceName.isForeign(withoutSuffix(PathNames.last(file)))) {
          OwnedFile.clear(file, () -> {});
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Does the same where it can: another user's file is no reason to go without what is written. */
  public static void tryToClearAbandoned(Path directory) {
    try {
      clearAbandoned(directory);
    } catch (IOException e) {
      return;
    }
  }
}
