package io.github.utmguard.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets one goal of a build at a time work in a folder, or in one above or below it: under {@code
 * mvn -T} two modules may be told to work on the same site. Thread-safe.
 */
public final class FoldersInUse {
  private final Set<Path> folders;

  /** For a single goal: shares with nobody. */
  public FoldersInUse() {
    this(new HashSet<>());
  }

  /**
   * Shares with all others that were given the same set, which is a plain one of the JDK so that
   * plugins of several class loaders can share it.
   *
   * @param folders the folders in use; touched by instances of this class only
   */
  public FoldersInUse(Set<Path> folders) {
    this.folders = folders;
  }

  /**
   * Waits until nobody works in the folder, in one below it or in one around it.
   *
   * @param folder may be missing
   * @return what to {@link #leave}, in any case and once
   * @throws InterruptedException if the calling thread is interrupted while it waits
   */
  public Path enter(Path folder) throws InterruptedException {
    Path real = real(folder);
    synchronized (folders) {
      while (folders.stream().anyMatch(used -> used.startsWith(real) || real.startsWith(used))) {
        folders.wait();
      }
      folders.add(real);
    }
    return real;
  }

  /** Lets others into the folder that {@link #enter} returned. */
  public void leave(Path entered) {
    synchronized (folders) {
      folders.remove(entered);
      folders.notifyAll();
    }
  }

  private static Path real(Path folder) {
    try {
      return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    } catch (IOException e) {
      // Whoever works in it will say why it cannot be looked up.
      return folder.toAbsolutePath().normalize();
    }
  }
}
