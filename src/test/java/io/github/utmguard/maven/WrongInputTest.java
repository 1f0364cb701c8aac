package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goals say to wrong values and missing sites; all of them read both in the same place. */
@MojoTest
class WrongInputTest {
  private static final String BARE = "<html><head></head></html>";

  @TempDir private Path folder;
  private Goal goal;

  @BeforeEach
  @InjectMojo(goal = "inject")
  void createGoal(io.github.utmguard.maven.InjectMojo mojo) throws Exception {
    goal = new Goal(mojo, folder).with("scriptUrl", Goal.ADDRESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scriptUrl | https://sod2.superoffice.com/CustXXXXX/cs/javascript/utm.js | placeholder
          scriptUrl | https://sod2.superoffice.com/CustXXXXX/cs/javascript/utm.js | ask your SuperOffice administrator: Settings and maintenance > Marketing shows the script
          scriptUrl | http://online4.superoffice.com/Cust12345/cs/javascript/utm.js | http: address
          scriptUrl | ${superoffice.script} | ${...} that Maven did not replace
          siteDirectory | ${project.basedir}/target/site | ${...} that Maven did not replace
          rules | hosted-form-fram:off | did you mean 'hosted-form-frame'?
          rules | tag-missing:fatal | only error, warning, info and off
          failOn | info | error, warning or never
          existing | leave | replace, keep or fail
          dryRun | yes | true or false
          threads | 0 | whole number
          """)
  void aWrongValueIsRefusedBeforeAnythingIsRead(String parameter, String value, String expected)
      throws Exception {
    Path page = goal.page("index.html", BARE);
    String refusal = goal.with(parameter, value).refusal();
    assertTrue(refusal.startsWith("Parameter '" + parameter + "' (property utm."), refusal);
    assertTrue(refusal.contains(expected), refusal);
    assertEquals(List.of(), goal.log().entries());
    assertEquals(BARE, Files.readString(page));
  }

  @Test
  void integrityWithoutCrossoriginIsRefused() throws Exception {
    String refusal = goal.with("scriptAttributes", Map.of("integrity", "sha384-x")).refusal();
    assertTrue(refusal.startsWith("Parameter 'scriptAttributes': 'integrity' needs"), refusal);
  }

  @Test
  void loopbackMayBeHttp() throws Exception {
    goal.page("index.html", BARE);
    goal.with("scriptUrl", "http://localhost:8080/Cust1/cs/javascript/utm.js").run();
  }

  @Test
  void aMissingSiteIsNamed() throws Exception {
    assertEquals(
        "siteDirectory: there is no "
            + goal.site()
            + ". Run \"mvn site\" first, or name the folder that your generator writes:"
            + " -Dutm.siteDirectory=public",
        goal.refusal());
    goal.with("failIfNoPages", "false").run();
    assertEquals(
        "INFO Skipped: there is no " + goal.site() + " (utm.failIfNoPages=false).",
        goal.log().last());
  }

  @Test
  void aSiteWithoutPagesFails() throws Exception {
    goal.page("style.css", "p {}");
    assertEquals(
        "There is no page in "
            + goal.site()
            + " that matches **/*.html, **/*.htm, **/*.xhtml. Build the site first, correct"
            + " siteDirectory, includes or excludes, or allow it: -Dutm.failIfNoPages=false",
        goal.failure());
    goal.with("failIfNoPages", "false").run();
    assertTrue(goal.log().last().startsWith("INFO 0 pages: 0 inserted"), goal.log().last());
  }

  @Test
  void aFileIsNoSite() throws Exception {
    Path file = goal.page("index.html", BARE);
    assertEquals(
        "siteDirectory: "
            + file
            + " is a file, not a folder. Name the folder that holds it: -Dutm.siteDirectory="
            + goal.site(),
        goal.with("siteDirectory", file.toString()).refusal());
    assertTrue(goal.with("siteDirectory", file + "/x").refusal().contains("there is no " + file));
  }

  @Test
  void skipDoesNothing() throws Exception {
    Path page = goal.page("index.html", BARE);
    assertEquals(List.of("INFO Skipped (utm.skip)."), goal.with("skip", true).run().entries());
    assertEquals(BARE, Files.readString(page));
  }
}
