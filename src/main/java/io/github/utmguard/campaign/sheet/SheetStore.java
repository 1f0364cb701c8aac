package io.github.utmguard.campaign.sheet;

import io.github.utmguard.site.UnfinishedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/**
 * A sheet's file: read once, and replaced whole or not at all, also when the build is killed, the
 * disk is full or the power fails.
 *
 * <p>Permissions stay, and owner and group where we may set them. A symbolic link stays, and what
 * it leads to is replaced.
 */
public final class SheetStore {
  private final Path file;
  private final byte[] content;

  private SheetStore(Path file, byte[] content) {
    this.file = file;
    this.content = content;
  }

  /**
   * Reads a file; of one that is too large for a sheet, not more than shows this.
   *
   * @throws IOException if it cannot be read
   */
  public static SheetStore read(Path file) throws IOException {
    Path real = file.toRealPath();
    if (!Files.isRegularFile(real)) {
      throw new FileSystemException(file.toString(), null, "it is not a regular file");
    }
    return new SheetStore(real, bytes(real));
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SheetLimits.BYTES + 1);
    }
  }

  /** Removes what killed runs left beside it. */
  public void clearLeftOvers() {
    UnfinishedFile.tryToClearAbandoned(file.getParent());
  }

  /** What was read. */
  public byte[] content() {
    return content.clone();
  }

  /**
   * Replaces what was read.
   *
   * @param replacement the new bytes
   * @throws IOException if that cannot be done, or if the file has changed since it was read; it is
   *     then left as it is
   */
  public void replace(byte[] replacement) throws IOException {
    // Moving a file onto another asks only for permission on the directory.
    if (!Files.isWritable(file)) {
      throw new FileSystemException(file.toString(), null, "it is read-only");
    }
    Path directory = file.getParent();
    try (UnfinishedFile temporary = UnfinishedFile.in(directory)) {
      write(temporary.channel(), replacement);
      keepAttributes(temporary.path());
      requireUnchanged();
      temporary.moveOnto(file);
    }
    force(directory);
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  private void keepAttributes(Path temporary) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (from == null || to == null) {
      return;
    }
    PosixFileAttributes attributes = from.readAttributes();
    PosixFileAttributes present = to.readAttributes();
    try {
      if (!present.group().equals(attributes.group())) {
        to.setGroup(attributes.group());
      }
      if (!present.owner().equals(attributes.owner())) {
        to.setOwner(attributes.owner());
      }
    } catch (IOException e) {
      // Only root may give files away, and only a group's members may give it theirs.
    }
    to.setPermissions(attributes.permissions());
  }

  private void requireUnchanged() throws IOException {
    if (!Arrays.equals(content, bytes(file))) {
      throw new FileSystemException(
          file.toString(), null, "it was changed by somebody else meanwhile; run this again");
    }
  }

  /** So that the file's new entry outlives a power cut; Windows opens no directories. */
  private static void force(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The sheet is in place; only when it reaches the disk is left to the system.
    }
  }
}
