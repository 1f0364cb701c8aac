package io.github.utmguard.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets a write fail half-way: a limit on the size of files acts as a disk does that is full. */
class FullDiskTest {
  private static final int LIMIT_IN_BLOCKS = 400;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"outside", "in-place"})
  @Timeout(60)
  void oldPageStaysAndNoTemporaryFileIsLeft(String way) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    TestSite site = TestSite.in(folder.resolve("site"));
    Path page = site.file("page.html", "old");
    String command = "ulimit -f " + LIMIT_IN_BLOCKS + "; exec \"$0\" \"$@\"";
    Process build =
        Forked.builder(
                List.of("/bin/sh", "-c", command), FullDiskTest.class, site.root().toString(), way)
            .start();
    assertEquals("Failed[reason=File too large]", Forked.line(build));
    assertEquals(0, build.waitFor());
    assertEquals("old", Files.readString(page));
    assertEquals(List.of("page.html"), TestSite.namesIn(site.root()));
    assertEquals(List.of("site"), TestSite.namesIn(folder));
  }

  /** The limited build: takes a site and where its temporary files go. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Path page = root.resolve("page.html");
    Optional<Path> outside =
        arguments[1].equals("outside") ? Optional.of(root.getParent()) : Optional.empty();
    try (PageWriter writer = PageWriter.open(root, outside)) {
      String tooMuch = "x".repeat(LIMIT_IN_BLOCKS * 1024 * 2);
      Forked.say(
          writer.replace(page, PageStamp.of(page), TestSite.bytes("<p>", tooMuch)).toString());
    }
  }
}
