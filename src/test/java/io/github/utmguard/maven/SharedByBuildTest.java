package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SharedByBuildTest {
  @TempDir Path site;
  private final ExecutorService modules = Executors.newCachedThreadPool();
  private final DefaultRepositorySystemSession build = MavenRepositorySystemUtils.newSession();

  @AfterEach
  void stop() {
    modules.shutdownNow();
  }

  /** Maven clones the session for each module that it builds in parallel. */
  private static MavenSession module(DefaultRepositorySystemSession build) {
    @SuppressWarnings("deprecation") // No other way makes one without a whole Maven.
    MavenSession session =
        new MavenSession(
            null, build, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
    return session;
  }

  @Test
  void modulesOfOneBuildWaitForEachOther() throws Exception {
    Path entered = SharedByBuild.of(module(build)).folders().enter(site);
    Future<Path> other =
        modules.submit(() -> SharedByBuild.of(module(build)).folders().enter(site));
    assertThrows(TimeoutException.class, () -> other.get(150, TimeUnit.MILLISECONDS));
    SharedByBuild.of(module(build)).folders().leave(entered);
    assertEquals(entered, other.get());
  }

  @Test
  void otherBuildInTheSameJvmDoesNot() throws Exception {
    DefaultRepositorySystemSession otherBuild = MavenRepositorySystemUtils.newSession();
    Path entered = SharedByBuild.of(module(build)).folders().enter(site);
    assertEquals(entered, SharedByBuild.of(module(otherBuild)).folders().enter(site));
  }

  @Test
  void modulesThatAskFirstAtTheSameTimeShareAllTheSame() throws Exception {
    for (int round = 0; round < 200; round++) {
      DefaultRepositorySystemSession fresh = MavenRepositorySystemUtils.newSession();
      Callable<Boolean> use =
          () -> {
            var folders = SharedByBuild.of(module(fresh)).folders();
            folders.leave(folders.enter(site));
            return true;
          };
      List<Future<Boolean>> running = new ArrayList<>(modules.invokeAll(List.of(use, use, use)));
      for (Future<Boolean> module : running) {
        assertEquals(true, module.get());
      }
      List<Object> kept = new ArrayList<>();
      for (String key : List.of("folders", "pages")) {
        kept.add(fresh.getData().get("io.github.utmguard:superoffice-utm-maven-plugin/" + key));
      }
      // Types of the plugin would be none to the same plugin in another class loader.
      assertEquals(
          List.of("java.util.HashSet", "java.util.concurrent.atomic.AtomicInteger"),
          kept.stream().map(value -> value.getClass().getName()).toList());
    }
  }
}
