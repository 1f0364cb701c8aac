package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.site.ReadResult.Read;
import io.github.utmguard.site.ReadResult.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
  @TempDir Path folder;

  @Test
  void pagesOfAllSizesAreReadWithOneReader() throws IOException {
    PageReader reader = new PageReader();
    Random random = new Random(1);
    for (int size : new int[] {0, 1, 131_071, 131_072, 131_073, 5 << 20, 7, 200_000, 300_000}) {
      byte[] content = new byte[size];
      random.nextBytes(content);
      Path file = Files.write(folder.resolve(size + ".html"), content);
      Read read = assertInstanceOf(Read.class, reader.read(file));
      assertArrayEquals(content, Arrays.copyOf(read.buffer(), read.length()));
      assertEquals(PageStamp.of(file), read.stamp());
    }
  }

  @Test
  void bufferOfALargePageIsLetGo() throws IOException {
    PageReader reader = new PageReader();
    reader.read(Files.write(folder.resolve("large.html"), new byte[30 << 20]));
    Read small =
        assertInstanceOf(
            Read.class, reader.read(Files.writeString(folder.resolve("small.html"), "<p>")));
    assertTrue(small.buffer().length <= 4 << 20);
  }

  @Test
  void pageBeyondTheLimitIsRefusedWithBothSizes() throws IOException {
    PageReader reader = new PageReader(10);
    assertInstanceOf(Read.class, reader.read(Files.write(folder.resolve("a.html"), new byte[10])));
    assertEquals(
        new Unreadable("it has 11 bytes, more than the limit of 10 bytes for one page"),
        reader.read(Files.write(folder.resolve("b.html"), new byte[11])));
  }

  @Test
  void limitMayBeAnythingFromNothingToAGigabyte() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    assertInstanceOf(Read.class, new PageReader(0).read(empty));
    assertInstanceOf(Read.class, new PageReader(PageReader.DEFAULT_LIMIT).read(empty));
    for (int limit : new int[] {-1, PageReader.DEFAULT_LIMIT + 1}) {
      assertThrows(IllegalArgumentException.class, () -> new PageReader(limit));
    }
  }

  @Test
  void onlyALargePageNeedsRoomInTheMemory() throws IOException {
    PageReader reader = new PageReader(new MemoryBound(0));
    Path file = Files.write(folder.resolve("a.html"), new byte[4 << 20]);
    assertInstanceOf(Read.class, reader.read(file));
    Files.write(file, new byte[(4 << 20) + 1]);
    assertThrows(NotEnoughMemoryException.class, () -> reader.read(file));
  }

  /** A generator may write a page anew in place of another of the same size. */
  @Test
  void pageOfTheSameSizeIsAnotherByItsTimeOrFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "old");
    FileTime time = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(file, time);
    PageStamp before = PageStamp.of(file);
    assertTrue(PageStamp.of(file).isSameAs(before));
    Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
    assertFalse(PageStamp.of(file).isSameAs(before));
    Path other = Files.writeString(folder.resolve("b.html"), "new");
    Files.setLastModifiedTime(other, time);
    assumeTrue(before.fileKey().isPresent());
    assertFalse(PageStamp.of(other).isSameAs(before));
  }

  @Test
  @Timeout(20)
  void linksDirectoriesPipesAndMissingFilesAreUnreadable() throws Exception {
    Path page = Files.writeString(folder.resolve("page.html"), "<p>");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), page);
    Path pipe = folder.resolve("pipe.html");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    PageReader reader = new PageReader();
    for (Path file : new Path[] {link, folder, pipe}) {
      assertEquals(new Unreadable("it is not a regular file"), reader.read(file));
    }
    Path missing = folder.resolve("missing.html");
    assertEquals(new Unreadable(missing + " is not there"), reader.read(missing));
  }

  @Test
  @Timeout(60)
  void pageThatChangesWhileItIsReadIsNeverReadHalf() throws Exception {
    Path page = Files.write(folder.resolve("page.html"), new byte[3 << 20]);
    AtomicBoolean stop = new AtomicBoolean();
    Thread generator = new Thread(() -> rewrite(page, stop));
    generator.start();
    int unreadable = 0;
    try {
      PageReader reader = new PageReader();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (unreadable == 0 && System.nanoTime() < end) {
        if (reader.read(page) instanceof Unreadable changing) {
          assertTrue(changing.reason().startsWith("it changes while"), changing.reason());
          unreadable++;
        }
      }
    } finally {
      stop.set(true);
      generator.join();
    }
    assertEquals(1, unreadable);
  }

  private static void rewrite(Path page, AtomicBoolean stop) {
    byte[] part = new byte[1 << 20];
    try {
      for (int round = 0; !stop.get(); round++) {
        Files.write(page, Arrays.copyOf(part, part.length - round % 1000));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
