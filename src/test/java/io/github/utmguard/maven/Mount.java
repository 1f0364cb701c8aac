package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file system of its own, in memory; only root on Linux may have one. */
final class Mount implements AutoCloseable {
  private final Path directory;

  private Mount(Path directory) {
    this.directory = directory;
  }

  static Mount on(Path directory, String options) throws IOException, InterruptedException {
    Files.createDirectories(directory);
    assumeTrue(
        Files.isExecutable(Path.of("/bin/mount"))
            && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", directory.toString()) == 0,
        "a tmpfs can be mounted by root on Linux only, and not in every container");
    return new Mount(directory);
  }

  void remount(String options) throws IOException, InterruptedException {
    assumeTrue(run("mount", "-o", "remount," + options, directory.toString()) == 0);
  }

  /** Leaves no room on it but these bytes. */
  Path fill(int left) throws IOException {
    Path filler = directory.resolve("filler");
    Path spare = Files.write(directory.resolve("spare"), new byte[left]);
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException e) {
      Files.delete(spare);
      return filler;
    }
  }

  Path directory() {
    return directory;
  }

  @Override
  public void close() throws IOException {
    command("umount", "-l", directory.toString()).onExit().join();
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return command(command).waitFor();
  }

  private static Process command(String... command) throws IOException {
    return new ProcessBuilder(List.of(command))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
