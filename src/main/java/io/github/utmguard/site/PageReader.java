package io.github.utmguard.site;

import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.site.ReadResult.Read;
import io.github.utmguard.site.ReadResult.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Reads pages, one after the other, into one buffer that grows with them. One reader belongs to one
 * worker: it is not thread-safe.
 */
public final class PageReader {
  /** The size of the largest page that is read unless told otherwise: 1 GiB, in bytes. */
  public static final int DEFAULT_LIMIT = 1 << 30;

  /** A page is read this often when it changes meanwhile: a generator may just be finishing it. */
  private static final int ATTEMPTS = 3;

  /** A buffer for a rare large page is let go with the next page. */
  private static final int LARGEST_KEPT = 4 << 20;

  /** How much is read at once, in bytes. */
  private static final int CHUNK = 128 << 10;

  private final int limit;
  private final MemoryBound memory;
  private byte[] buffer = new byte[CHUNK];

  /**
   * What is read goes through this, made when it is needed: NIO would take one of its own, and that
   * is a quarter more code for the JIT compiler in a build that reads thousands of pages.
   */
  private ByteBuffer chunk = ByteBuffer.allocate(0);

  /** Makes a reader for pages of up to {@link #DEFAULT_LIMIT} bytes. */
  public PageReader() {
    this(DEFAULT_LIMIT);
  }

  /**
   * Makes a reader for pages of up to {@link #DEFAULT_LIMIT} bytes that have room in the bound.
   *
   * @param memory what the thread takes of it must be released, and the page {@link #forget
   *     forgotten}, when it is done with
   */
  public PageReader(MemoryBound memory) {
    this(DEFAULT_LIMIT, memory);
  }

  /**
   * Makes a reader with a limit of its own.
   *
   * @param limit the size of the largest page that is read, in bytes, from 0 to 1 GiB
   * @throws IllegalArgumentException if the limit is out of that range
   */
  public PageReader(int limit) {
    this(limit, new MemoryBound(Long.MAX_VALUE));
  }

  private PageReader(int limit, MemoryBound memory) {
    if (limit < 0 || limit > DEFAULT_LIMIT) {
      throw new IllegalArgumentException("limit must be from 0 to " + DEFAULT_LIMIT + " bytes");
    }
    this.limit = limit;
    this.memory = memory;
  }

  /**
   * Reads a page. Nothing but a regular file is ever opened, so no pipe can block.
   *
   * @param file the page's real file; a symbolic link is not followed
   * @return the page's bytes, valid until the next call; or why there are none: it cannot be read,
   *     is larger than the limit, or does not stop changing
   * @throws NotEnoughMemoryException if it is too large for the memory there is
   */
  public ReadResult read(Path file) {
    try {
      Optional<PageStamp> before = Optional.empty();
      int length = 0;
      for (int look = 0; look <= ATTEMPTS; look++) {
        PageStamp now = PageStamp.of(file);
        if (length == now.size() && before.filter(now::isSameAs).isPresent()) {
          return new Read(buffer, length, now);
        }
        if (now.size() > limit) {
          return new Unreadable(tooLarge(now.size()));
        }
        if (look < ATTEMPTS) {
          length = fill(file, (int) now.size());
        }
        before = Optional.of(now);
      }
      return new Unreadable("it changes while it is read; run this when the site is finished");
    } catch (IOException e) {
      return new Unreadable(IoReasons.of(e));
    }
  }

  /** Lets go of the page, if it was large. */
  public void forget() {
    if (buffer.length > LARGEST_KEPT) {
      buffer = new byte[CHUNK];
    }
  }

  /** Reads up to one byte more than expected, which is enough to see that the page has grown. */
  private int fill(Path file, int expected) throws IOException {
    if (expected > LARGEST_KEPT) {
      memory.take(expected);
    }
    reserve(expected + 1);
    if (chunk.capacity() == 0) {
      chunk = ByteBuffer.allocateDirect(CHUNK);
    }
    int length = 0;
    try (FileChannel channel =
        FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      while (length <= expected) {
        chunk.clear().limit(Math.min(CHUNK, expected + 1 - length));
        int count = channel.read(chunk);
        if (count < 0) {
          break;
        }
        chunk.flip().get(buffer, length, count);
        length += count;
      }
    }
    return length;
  }

  private void reserve(int size) {
    boolean tooSmall = buffer.length < size;
    boolean needlesslyLarge = buffer.length > LARGEST_KEPT && size <= LARGEST_KEPT;
    if (tooSmall || needlesslyLarge) {
      // Some room to grow, so that pages of rising sizes do not need a new buffer each.
      buffer = new byte[size > LARGEST_KEPT ? size : roomy(size)];
    }
  }

  private static int roomy(int size) {
    return Math.min(LARGEST_KEPT, Math.max(CHUNK, size + size / 2));
  }

  private String tooLarge(long size) {
    return "it has " + size + " bytes, more than the limit of " + limit + " bytes for one page";
  }
}
