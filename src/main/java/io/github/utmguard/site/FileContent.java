package io.github.utmguard.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** Compares a file with bytes in memory. */
final class FileContent {
  /** NIO copies through a direct buffer as large as what is read, and keeps it per thread. */
  private static final int CHUNK = 128 << 10;

  private FileContent() {}

  /**
   * Tells whether a regular file holds these bytes and no others; a symbolic link is not followed.
   *
   * @param content the bytes, in order; the buffers' positions are left alone
   * @throws IOException if it cannot be read
   */
  static boolean is(Path file, List<ByteBuffer> content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      for (ByteBuffer part : content) {
        if (!goesOnWith(channel, part)) {
          return false;
        }
      }
      return channel.position() == channel.size();
    }
  }

  private static boolean goesOnWith(FileChannel channel, ByteBuffer part) throws IOException {
    for (int from = part.position(); from < part.limit(); ) {
      ByteBuffer chunk = ByteBuffer.allocate(Math.min(CHUNK, part.limit() - from));
      int count = channel.read(chunk);
      if (count < 0 || !chunk.flip().equals(part.slice(from, count))) {
        return false;
      }
      from += count;
    }
    return true;
  }
}
