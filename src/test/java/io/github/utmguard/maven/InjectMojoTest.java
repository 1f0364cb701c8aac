package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class InjectMojoTest {
  private static final String BARE = "<html><head><title>T</title></head></html>";
  private static final String TAGGED = "<html><head>" + Goal.TAG + "<title>T</title></head></html>";
  private static final String OTHER = TAGGED.replace("Cust12345", "Cust99999");

  @TempDir private Path folder;
  private Goal goal;

  @BeforeEach
  @InjectMojo(goal = "inject")
  void createGoal(io.github.utmguard.maven.InjectMojo mojo) throws Exception {
    goal = new Goal(mojo, folder).with("scriptUrl", Goal.ADDRESS);
  }

  @Test
  void saysInOneLineWhatItDid() throws Exception {
    Path bare = goal.page("bare.html", BARE);
    goal.page("docs/bare.html", BARE);
    Path other = goal.page("other.html", OTHER);
    goal.page("right.html", TAGGED);
    goal.page("menu.html", "<p>Menu");
    List<String> log = goal.run().entries();
    assertEquals(1, log.size(), log.toString());
    assertTrue(
        log.get(0)
            .matches(
                "INFO 4 pages: 2 inserted, 1 replaced, 1 already right, 0 left alone;"
                    + " 1 fragment; \\d+\\.\\d s"),
        log.get(0));
    assertTrue(Files.readString(bare).contains("<head>" + Goal.TAG), Files.readString(bare));
    assertTrue(Files.readString(other).contains("<head>" + Goal.TAG), Files.readString(other));
  }

  /** It loads nothing, and its policy would forbid the script. */
  @Test
  void aReportOfAnEarlierRunIsNoPage() throws Exception {
    String report =
        "<!doctype html><html><head>"
            + "<meta name=\"generator\" content=\"superoffice-utm-maven-plugin\">"
            + "</head></html>";
    Path written = goal.page("qa/report.html", report);
    Path another = goal.page("docs/report.html", report);
    goal.with("reportDirectory", goal.site().resolve("qa").toString()).run();
    assertEquals(report, Files.readString(written));
    assertTrue(Files.readString(another).contains(Goal.TAG), Files.readString(another));
  }

  @Test
  void saysItInNorwegian() throws Exception {
    goal.page("bare.html", BARE);
    goal.page("docs/bare.html", BARE);
    goal.page("menu.html", "<p>Meny");
    String log = goal.with("locale", "nb").run().last();
    assertTrue(
        log.matches(
            "INFO 2 sider: 2 satt inn, 0 erstattet, 0 allerede riktige, 0 hoppet over;"
                + " 1 fragment; \\d+,\\d s"),
        log);
  }

  @Test
  void aDryRunListsAndWritesNothing() throws Exception {
    Path bare = goal.page("bare.html", BARE);
    Path other = goal.page("other.html", OTHER);
    goal.page("right.html", TAGGED);
    List<String> log = goal.with("dryRun", "true").run().entries();
    assertEquals(
        List.of(
            "INFO Without dryRun these pages would change:",
            "INFO   bare.html: inserted",
            "INFO   other.html: replaced"),
        log.subList(0, 3));
    assertTrue(log.get(3).startsWith("INFO Dry run, nothing is written: 3 pages: 1 ins"));
    assertEquals(BARE, Files.readString(bare));
    assertEquals(OTHER, Files.readString(other));
  }

  @Test
  void aPageThatCannotBeWrittenFailsTheBuildAfterAllOthers() throws Exception {
    Path locked = goal.page("b.html", BARE);
    Path first = goal.page("a.html", BARE);
    Path last = goal.page("c.html", BARE);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
    String failure = goal.failure();
    assertTrue(failure.startsWith("1 of 3 pages could not be tagged (the others are done)."));
    assertTrue(failure.contains("The first is b.html: The page could not be written: it is read-"));
    assertTrue(goal.log().last().startsWith("ERROR b.html: "), goal.log().last());
    assertEquals(BARE, Files.readString(locked));
    assertTrue(Files.readString(first).contains(Goal.TAG));
    assertTrue(Files.readString(last).contains(Goal.TAG));
  }

  @Test
  void existingTagsMayBeKeptOrRefused() throws Exception {
    Path other = goal.page("other.html", OTHER);
    Path bare = goal.page("bare.html", BARE);
    String failure = goal.with("existing", "fail").failure();
    assertTrue(failure.contains("other.html: The page already has a tag"), failure);
    assertTrue(failure.contains("existing=replace"), failure);
    assertTrue(Files.readString(bare).contains(Goal.TAG));
    goal.with("existing", "keep").run();
    assertEquals(OTHER, Files.readString(other));
  }

  @Test
  void aHostileNameOfAFileFakesNoLine() throws Exception {
    goal.page("a\n[INFO] BUILD SUCCESS\u001B[2J.html", "<!doctype html><!-- unfinished");
    goal.page("b.html", "<!-- unfinished");
    String failure = goal.failure();
    for (String entry : goal.log().entries()) {
      assertTrue(entry.chars().noneMatch(Character::isISOControl), entry);
    }
    assertTrue(failure.chars().noneMatch(Character::isISOControl), failure);
  }

  @Test
  void asksForTheAddress() throws Exception {
    goal.page("bare.html", BARE);
    assertEquals(
        "Parameter 'scriptUrl' (property utm.scriptUrl): it is missing; ask your SuperOffice"
            + " administrator: Settings and maintenance > Marketing shows the script."
            + " A right value: "
            + Goal.ADDRESS,
        goal.with("scriptUrl", null).refusal());
  }

  @Test
  void warnsOfACharsetThatItMovesTooFar() throws Exception {
    String head = "<html><head><title>" + "t".repeat(930) + "</title><meta charset=utf-8>";
    goal.page("late.html", head + "</head></html>");
    goal.page("late2.html", head + "</head></html>");
    String warning = goal.run().entries().get(0);
    assertTrue(warning.startsWith("WARN charset-late: "), warning);
    assertTrue(
        warning.endsWith(
            "2 pages. Put <meta charset> before long styles and scripts:"
                + " late.html, late2.html"),
        warning);
  }
}
