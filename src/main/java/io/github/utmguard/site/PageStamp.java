package io.github.utmguard.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What a file looked like from outside at one moment; a file with an equal stamp is taken to be
 * unchanged. A change that keeps the size within the file system's time resolution (milliseconds on
 * Linux) is not seen.
 *
 * @param size in bytes
 * @param modified the time of the last change to the content
 * @param fileKey the file's identity (device and inode), where the file system has one
 */
public record PageStamp(long size, FileTime modified, Optional<Object> fileKey) {

  /**
   * Takes the stamp of a regular file; a symbolic link is not followed.
   *
   * @param file the file
   * @return its stamp
   * @throws FileSystemException if it is not a regular file
   * @throws IOException if it cannot be looked up
   */
  public static PageStamp of(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "it is not a regular file");
    }
    return of(attributes);
  }

  /** The stamp that a regular file's attributes make. */
  static PageStamp of(BasicFileAttributes attributes) {
    return new PageStamp(
        attributes.size(),
        attributes.lastModifiedTime(),
        Optional.ofNullable(attributes.fileKey()));
  }

  /** What {@link #equals} tells, without what a record's needs at its first use (10 ms). */
  public boolean isSameAs(PageStamp other) {
    return size == other.size && modified.equals(other.modified) && fileKey.equals(other.fileKey);
  }
}
