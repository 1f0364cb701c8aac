package io.github.utmguard.site;

import io.github.utmguard.site.WriteResult.Written;
import io.github.utmguard.site.WriteResult.WrittenByOther;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** One page's new content, and what must be true for it to take the page's place. */
final class Replacement {
  /** NIO copies through a direct buffer as large as what is written, and keeps it per thread. */
  private static final int CHUNK = 128 << 10;

  private final Path root;
  private final Path file;
  private final PageStamp stamp;
  private final List<ByteBuffer> content;
  private final Optional<UnixAttributes> attributes;

  Replacement(Path root, Path file, PageStamp stamp, List<ByteBuffer> content) throws IOException {
    this.root = root;
    this.file = file;
    this.stamp = stamp;
    this.content = content;
    this.attributes = UnixAttributes.of(file);
  }

  /** Identifies the file system of the page, as well as the system can tell. */
  Object device() {
    return attributes.map(UnixAttributes::device).orElse(root.getFileSystem());
  }

  /** Holds the page that is replaced; elsewhere than on Unix, what is held cannot be replaced. */
  Closeable hold(ReplacedFiles files) {
    return attributes.isPresent() ? files.hold(file) : () -> {};
  }

  /**
   * Replaces the page by way of a temporary file, which is gone afterwards whatever happens.
   *
   * @param temporary where to write it; nothing may be there
   * @return who wrote the page
   * @throws java.nio.file.AtomicMoveNotSupportedException if the page is on another file system
   * @throws IOException if anything else goes wrong; the page is then as it was
   */
  WriteResult by(Path temporary) throws IOException {
    FileChannel created =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean moved = false;
    try {
      try (created) {
        writeTo(created);
      }
      if (!prepare(temporary)) {
        return new WrittenByOther();
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      moved = true;
      return new Written();
    } finally {
      if (!moved) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /**
   * Replaces the page by way of a temporary file in its own directory, which is closed by others.
   *
   * @return who wrote the page
   * @throws IOException if anything goes wrong; the page is then as it was
   */
  WriteResult by(UnfinishedFile temporary) throws IOException {
    writeTo(temporary.channel());
    if (!prepare(temporary.path())) {
      return new WrittenByOther();
    }
    temporary.moveOnto(file);
    return new Written();
  }

  /** Returns whether it has to be moved: not where the page holds the same bytes by now. */
  private boolean prepare(Path temporary) throws IOException {
    if (content.stream().mapToLong(ByteBuffer::remaining).sum() != stamp.size()) {
      keepTime(temporary);
    }
    if (attributes.isPresent()) {
      attributes.get().copyTo(temporary);
    }
    requireInside();
    if (PageStamp.of(file).isSameAs(stamp)) {
      return true;
    }
    if (!FileContent.is(file, content)) {
      throw refusal(
          "it was changed by somebody else meanwhile, perhaps by another build; run this again when"
              + " that is finished");
    }
    return false;
  }

  /**
   * The page is as old as it was for who generates it: maven-javadoc-plugin generates everything
   * anew where one of its pages has another time. A page of the same size gets a new one, as rsync
   * would not see the change else.
   */
  private void keepTime(Path temporary) {
    try {
      Files.setLastModifiedTime(temporary, stamp.modified());
    } catch (IOException e) {
      // Some file systems cannot; then more is generated again than is needed.
      return;
    }
  }

  private void writeTo(FileChannel created) throws IOException {
    for (ByteBuffer part : content) {
      write(created, part);
    }
  }

  private static void write(FileChannel channel, ByteBuffer part) throws IOException {
    for (int from = part.position(); from < part.limit(); ) {
      int length = Math.min(CHUNK, part.limit() - from);
      from += channel.write(part.slice(from, length));
    }
  }

  private void requireInside() throws IOException {
    Path directory = file.toAbsolutePath().getParent().toRealPath();
    if (!directory.startsWith(root)) {
      throw refusal("it no longer stands inside the site but in " + directory);
    }
  }

  private FileSystemException refusal(String reason) {
    return new FileSystemException(file.toString(), null, reason);
  }
}
