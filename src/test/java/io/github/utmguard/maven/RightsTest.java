package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build whose user may not do everything; where tests run as root, one without its powers. */
class RightsTest {
  private static final String POWERS = "-chown,-dac_override,-dac_read_search,-fowner";

  @TempDir Path folder;
  private final Map<Path, String> changed = new LinkedHashMap<>();
  private FolderState before;

  @BeforeEach
  void makeSite() throws IOException {
    before = FolderState.of(FaultSite.make(folder));
  }

  @AfterEach
  void giveBack() throws IOException {
    List<Path> paths = new ArrayList<>(changed.keySet());
    for (Path path : paths) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(changed.get(path)));
    }
  }

  private void permissions(String path, String permissions) throws IOException {
    Path file = folder.resolve(path);
    changed.putIfAbsent(file, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private List<String> run(String goal, Map<String, String> more)
      throws IOException, InterruptedException {
    List<String> powerless = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      powerless.addAll(List.of("setpriv", "--bounding-set=" + POWERS, "--inh-caps=" + POWERS));
      assumeTrue(works(powerless), "setpriv is needed to give up root's powers");
    }
    return GoalProcess.start(powerless, goal, folder, FaultSite.parameters(folder, more))
        .go()
        .said();
  }

  private static boolean works(List<String> powerless) throws InterruptedException {
    try {
      List<String> command = new ArrayList<>(powerless);
      command.add("true");
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String last(List<String> said) {
    return said.get(said.size() - 1);
  }

  private static void assertSaid(List<String> said, String line) {
    assertTrue(said.stream().anyMatch(any -> any.startsWith(line)), () -> line + " in " + said);
  }

  @Test
  void eachPageThatIsClosedIsNamedWithItsReasonAndTheOthersAreDone() throws Exception {
    permissions("public/d1/p1.html", "r--r--r--");
    permissions("public/d2/p2.html", "---------");
    permissions("public/d3", "---------");
    permissions("public/d5", "rwx------");
    permissions("public/d6", "r-xr-xr-x");
    List<String> said = run("inject", Map.of());
    String cannot = ": The page could not be written: ";
    assertSaid(
        said, "ERROR d1/p1.html" + cannot + "it is read-only; make it writable: chmod u+w '");
    assertSaid(said, "ERROR d2/p2.html: The page cannot be read safely: permission denied for ");
    assertSaid(
        said, "ERROR d6/p111.html" + cannot + "its directory is read-only; make it writable: ");
    assertSaid(said, "ERROR d3: ");
    assertTrue(last(said).startsWith("FAILURE "), last(said));
    giveBack();
    FolderState now = FolderState.of(folder);
    assertEquals(before.files().keySet(), now.files().keySet());
    assertEquals("DONE", last(GoalProcess.run("inject", folder, parameters())));
    assertTrue(now.requireBetween(before, FolderState.of(folder)) > 100);
  }

  private Map<String, String> parameters() {
    return FaultSite.parameters(folder, Map.of());
  }

  @Test
  void pageOfAnotherUserIsNamedAsOne() throws Exception {
    permissions("public/d1/p1.html", "rw-r--r--");
    Path page = folder.resolve("public/d1/p1.html");
    try {
      Files.setAttribute(page, "unix:uid", 12345);
    } catch (IOException e) {
      assumeTrue(false, "only root may give files away");
    }
    String reason =
        "d1/p1.html: The page could not be written: it belongs to the user 12345,"
            + " and the one who runs this build may not write it";
    List<String> said = run("inject", Map.of());
    assertTrue(last(said).endsWith(reason), last(said));
  }

  @Test
  void siteInAFolderThatIsClosedIsInjectedAllTheSame() throws Exception {
    permissions("", "r-xr-xr-x");
    assertEquals("DONE", last(run("inject", Map.of())));
    giveBack();
    FolderState now = FolderState.of(folder);
    assertEquals(before.files().keySet(), now.files().keySet(), "no litter");
    assertEquals("DONE", last(GoalProcess.run("inject", folder, parameters())));
    now.requireLike(FolderState.of(folder));
  }

  @Test
  void whatCannotBeWrittenBesideTheSiteIsNamedAndStays() throws Exception {
    Map<String, String> updated = Map.of("updateBaseline", "true");
    assertEquals("DONE", last(run("check", updated)));
    before = FolderState.of(folder);
    permissions("reports", "r-xr-xr-x");
    permissions("src/site", "r-xr-xr-x");
    String denied = "permission denied for " + folder;
    for (String said :
        List.of(
            last(run("check", Map.of())),
            last(run("check", updated)),
            last(run("campaigns", Map.of("fixCampaigns", "true"))))) {
      assertTrue(said.startsWith("REFUSAL ") && said.contains(denied), said);
    }
    permissions("src/site", "rwxr-xr-x");
    permissions("src/site/campaigns.csv", "r--r--r--");
    String readOnly = last(run("campaigns", Map.of("fixCampaigns", "true")));
    assertTrue(readOnly.contains("(it is read-only)"), readOnly);
    giveBack();
    FolderState.of(folder).requireLike(before);
  }
}
