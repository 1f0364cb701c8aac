package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class RemoveMojoTest {
  private static final String BARE = "<html><head><title>T</title></head></html>";
  private static final String TAGGED = BARE.replace("<head>", "<head>" + Goal.TAG);

  @TempDir private Path folder;
  private Goal goal;

  @BeforeEach
  @InjectMojo(goal = "remove")
  void createGoal(RemoveMojo mojo) throws Exception {
    goal = new Goal(mojo, folder);
  }

  @Test
  void takesEveryTagOutWithoutBeingToldItsAddress() throws Exception {
    Path tagged = goal.page("tagged.html", TAGGED);
    goal.page("bare.html", BARE);
    String summary = goal.run().last();
    assertTrue(
        summary.startsWith("INFO 2 pages: 1 had their tag removed, 1 had none, 0 left alone; 0 fr"),
        summary);
    assertEquals(BARE, Files.readString(tagged));
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    Path tagged = goal.page("tagged.html", TAGGED);
    assertEquals("INFO   tagged.html: removed", goal.with("dryRun", "true").run().entries().get(1));
    assertEquals(TAGGED, Files.readString(tagged));
  }
}
