package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a folder at one moment. */
record FolderState(Map<String, File> files) {

  /**
   * One file.
   *
   * @param content byte by byte, or where a symbolic link leads to
   */
  record File(String content, String mode, FileTime modified) {
    boolean isLike(File other) {
      return content.equals(other.content) && mode.equals(other.mode);
    }

    static File of(Path path) throws IOException {
      boolean link = Files.isSymbolicLink(path);
      return new File(
          link
              ? "-> " + Files.readSymbolicLink(path)
              : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1),
          link ? "" : PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
          Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
    }
  }

  static FolderState of(Path folder) throws IOException {
    Map<String, File> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(any -> !isFolder(any)).toList()) {
        files.put(folder.relativize(path).toString(), File.of(path));
      }
    }
    return new FolderState(files);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes the folder so again, where it is otherwise. */
  void restore(Path folder) throws IOException {
    FolderState now = of(folder);
    for (String name : now.files.keySet()) {
      if (!files.containsKey(name)) {
        Files.delete(folder.resolve(name));
      }
    }
    for (Map.Entry<String, File> entry : files.entrySet()) {
      if (!entry.getValue().equals(now.files.get(entry.getKey()))) {
        write(folder.resolve(entry.getKey()), entry.getValue());
      }
    }
  }

  private static void write(Path path, File file) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, file.content(), StandardCharsets.ISO_8859_1);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(file.mode()));
    Files.setLastModifiedTime(path, file.modified());
  }

  /**
   * Makes sure that each file is there, and whole: as before, or as after.
   *
   * @return how many are already as after, and were not so before
   */
  int requireBetween(FolderState before, FolderState after) {
    int done = 0;
    for (Map.Entry<String, File> entry : files.entrySet()) {
      String name = entry.getKey();
      File old = before.files.get(name);
      File finished = after.files.get(name);
      File now = entry.getValue();
      boolean isOld = old != null && now.isLike(old);
      boolean isFinished = finished != null && now.isLike(finished);
      assertTrue(isOld || isFinished || isTemporary(name), () -> name + " is damaged");
      done += isFinished && !isOld ? 1 : 0;
    }
    for (String name : before.files.keySet()) {
      assertTrue(files.containsKey(name), () -> name + " is lost");
    }
    return done;
  }

  /** What a killed run may leave until the next one. */
  private static boolean isTemporary(String name) {
    return name.contains(".superoffice-utm-");
  }

  /** Makes sure that it is the same in content and permissions. */
  void requireLike(FolderState expected) {
    assertEquals(expected.files.keySet(), files.keySet());
    expected.files.forEach(
        (name, file) -> assertTrue(file.isLike(files.get(name)), () -> name + " is otherwise"));
  }

  /** Makes sure that files with the same content as before were not written. */
  void requireUntouched(FolderState before, String start) {
    before.files.forEach(
        (name, file) -> {
          if (name.startsWith(start) && file.isLike(files.get(name))) {
            assertEquals(file.modified(), files.get(name).modified(), name);
          }
        });
  }
}
