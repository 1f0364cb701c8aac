package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.utmguard.site.TestSite;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that go, or become something else, while goals are at work on them. */
@Timeout(300)
class ChangingSiteTest {
  private static final int ROUNDS = Integer.getInteger("faults.rounds", 3);
  private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

  @TempDir Path folder;

  /** What somebody else does to a page again and again. */
  enum Change {
    DELETE {
      @Override
      void on(Path page, Path precious) throws IOException {
        Files.deleteIfExists(page);
      }
    },
    FOLDER {
      @Override
      void on(Path page, Path precious) throws IOException {
        Files.deleteIfExists(page);
        Files.createDirectory(page);
      }
    },
    LINK {
      @Override
      void on(Path page, Path precious) throws IOException {
        Path link = page.resolveSibling("link");
        Files.createSymbolicLink(link, precious);
        Files.move(link, page, StandardCopyOption.ATOMIC_MOVE);
      }
    },
    REWRITE {
      @Override
      void on(Path page, Path precious) throws IOException {
        Files.writeString(page, REWRITTEN);
      }
    };

    abstract void on(Path page, Path precious) throws IOException;
  }

  private static final String REWRITTEN = "<html><head></head><p>" + "new".repeat(20_000);

  @ParameterizedTest
  @EnumSource(Change.class)
  void theOthersAreDoneAndNothingElseIsTouched(Change change) throws Exception {
    Path work = FaultSite.make(folder.resolve("work"));
    Path precious = Files.writeString(folder.resolve("precious.html"), "<html><head></head>mine");
    FolderState before = FolderState.of(work);
    GoalProcess.run("inject", work, FaultSite.parameters(work, Map.of()));
    FolderState after = FolderState.of(work);
    for (int round = 0; round < ROUNDS; round++) {
      clear(work.resolve("public"));
      before.restore(work);
      List<String> said = runWhile(work, change, precious, SEED + round);
      String outcome = said.get(said.size() - 1);
      assertTrue(outcome.equals("DONE") || outcome.startsWith("FAILURE "), outcome);
      assertEquals("<html><head></head>mine", Files.readString(precious));
      requireOthersDone(FolderState.of(work), after, said);
    }
  }

  /** Changes the pages of the first folders while the goal is at work. */
  private static List<String> runWhile(Path work, Change change, Path precious, long seed)
      throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    Random random = new Random(seed);
    Thread other =
        new Thread(
            () -> {
              while (!stop.get()) {
                Path page = page(work, random.nextInt(FaultSite.PAGES / 7) * 7);
                try {
                  change.on(page, precious);
                } catch (IOException e) {
                  // It is so already.
                }
              }
            });
    other.start();
    try {
      return GoalProcess.run("inject", work, FaultSite.parameters(work, Map.of()));
    } finally {
      stop.set(true);
      other.join();
    }
  }

  private static Path page(Path work, int number) {
    return work.resolve("public/d" + number % 7 + "/p" + number + ".html");
  }

  private static void requireOthersDone(FolderState now, FolderState after, List<String> said) {
    for (Map.Entry<String, FolderState.File> file : after.files().entrySet()) {
      if (!file.getKey().startsWith("public/d0/")) {
        FolderState.File found = now.files().get(file.getKey());
        if (found == null || !found.isLike(file.getValue())) {
          fail(file.getKey() + " is not done, with seed " + SEED + ": " + said);
        }
      }
    }
    for (String name : now.files().keySet()) {
      assertTrue(after.files().containsKey(name) || name.endsWith("/link"), name);
    }
  }

  private static void clear(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path any, IOException e) throws IOException {
            Files.delete(any);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The folder that goes is the site, or the one with the temporary files, too. */
  @ParameterizedTest
  @ValueSource(strings = {"public", "."})
  void siteThatGoesIsToldWithoutAStackTrace(String gone) throws Exception {
    Path work = FaultSite.make(folder.resolve("work"));
    Path away = folder.resolve("away");
    GoalProcess goal =
        GoalProcess.start(List.of(), "inject", work, FaultSite.parameters(work, Map.of())).go();
    while (TestSite.namesIn(work).stream().noneMatch(name -> name.startsWith(".superoffice"))) {
      Thread.onSpinWait();
    }
    Files.move(work.resolve(gone).normalize(), away, StandardCopyOption.ATOMIC_MOVE);
    List<String> said = goal.said();
    String outcome = said.get(said.size() - 1);
    assertTrue(outcome.matches("(DONE|FAILURE|REFUSAL).*"), outcome);
    assertTrue(outcome.equals("DONE") || outcome.contains(work.toString()), outcome);
    assertTrue(Files.notExists(work.resolve("public"), LinkOption.NOFOLLOW_LINKS), "made anew");
  }
}
