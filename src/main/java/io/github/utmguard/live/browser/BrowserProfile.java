package io.github.utmguard.live.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A profile of its own for browser sessions, one after the other, in a temporary directory that is
 * deleted when it is closed.
 *
 * <p>A killed process leaves its directory to the next one: as long as a process lives it holds a
 * lock on a file in there, which, other than its id, is never handed on to another process.
 */
public final class BrowserProfile implements AutoCloseable {
  private static final String PREFIX = "utmguard-";
  private static final String LOCK = "in-use";
  private static final String BROWSER = "browser-process";

  private final Path directory;
  private final FileChannel channel;

  private BrowserProfile(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * Makes an empty profile, and clears those of killed processes.
   *
   * @param temporary where temporary directories belong
   * @throws IOException if it cannot be made there
   */
  public static BrowserProfile create(Path temporary) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    long started = self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    // Closing a second channel on a file gives up a POSIX lock of the same process, so own
    // directories must be known by their name.
    String own = PREFIX + self.pid() + "-" + Long.toString(started, Character.MAX_RADIX) + "-";
    clear(temporary, own);
    Path directory = Files.createTempDirectory(temporary, own);
    Files.createDirectory(directory.resolve("profile"));
    Files.createDirectory(directory.resolve("t"));
    FileChannel channel =
        FileChannel.open(
            directory.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.lock();
    return new BrowserProfile(directory, channel);
  }

  private static void clear(Path temporary, String own) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path directory : left) {
        boolean other = !directory.getFileName().toString().startsWith(own);
        if (other && Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
          clearIfLeft(directory);
        }
      }
    }
  }

  private static void clearIfLeft(Path directory) {
    try (FileChannel channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        endBrowser(directory);
        delete(directory);
      }
    } catch (IOException | UncheckedIOException e) {
      // Another user's, or just being made or deleted: its owner's, or the next run's.
    }
  }

  /** Remembers a browser that nothing ends when this process is killed. */
  void remember(ProcessHandle browser) throws IOException {
    Files.writeString(directory.resolve(BROWSER), identity(browser));
  }

  private static String identity(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static void endBrowser(Path directory) throws IOException {
    try {
      String remembered = Files.readString(directory.resolve(BROWSER));
      long pid = Long.parseLong(remembered.substring(0, Math.max(0, remembered.indexOf(' '))));
      ProcessHandle.of(pid)
          .filter(process -> identity(process).equals(remembered))
          .ifPresent(Processes::end);
    } catch (NoSuchFileException | NumberFormatException e) {
      // It ended with the process that started it.
    }
  }

  /** Where all of it is, which a browser's own temporary files belong to as well. */
  Path directory() {
    return directory;
  }

  /** The browser's {@code user-data-dir}. */
  Path userData() {
    return directory.resolve("profile");
  }

  private static void delete(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  /** Deletes it. What a browser still holds on to is left to the next {@link #create}. */
  @Override
  public void close() {
    // Whoever interrupts a build wants nothing left behind either.
    boolean interrupted = Thread.interrupted();
    try {
      channel.close();
      for (int attempt = 0; attempt < 20 && Files.exists(directory); attempt++) {
        deleteOnce();
      }
    } catch (IOException e) {
      // The file system is gone; so is the profile.
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void deleteOnce() {
    try {
      delete(directory);
    } catch (IOException | UncheckedIOException e) {
      // A process of the browser that is just ending still writes, or on Windows still reads.
      Processes.sleep(100);
    }
  }
}
