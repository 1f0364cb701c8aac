package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.StringReader;
import java.util.Optional;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class SuppressionsPomTest {
  private static final String GIVEN =
      "<plugins><plugin><artifactId>superoffice-utm-maven-plugin</artifactId>%s</plugin></plugins>";
  private static final String CONFIGURATION =
      "<configuration><suppressions><suppression/></suppressions></configuration>";

  private final MavenProject parent = new MavenProject();
  private final MavenProject module = new MavenProject();

  private Optional<File> find(String parentBuild, String moduleBuild) throws Exception {
    poms(parent, "pom.xml", parentBuild);
    poms(module, "shop/pom.xml", moduleBuild);
    module.setParent(parent);
    return SuppressionsPom.of(module);
  }

  private static void poms(MavenProject project, String file, String build) throws Exception {
    String pom = "<project><build>" + build + "</build></project>";
    project.setOriginalModel(new MavenXpp3Reader().read(new StringReader(pom)));
    project.setFile(new File(file));
  }

  @Test
  void theNearestThatHasAnyGivesThem() throws Exception {
    String given = GIVEN.formatted(CONFIGURATION);
    assertEquals(Optional.of(new File("shop/pom.xml")), find(given, given));
    assertEquals(Optional.of(new File("pom.xml")), find(given, GIVEN.formatted("")));
    assertEquals(
        Optional.of(new File("pom.xml")),
        find("<pluginManagement>" + given + "</pluginManagement>", ""));
    String execution = "<executions><execution>" + CONFIGURATION + "</execution></executions>";
    assertEquals(Optional.of(new File("pom.xml")), find(GIVEN.formatted(execution), ""));
  }

  @Test
  void whereNoneHasAnyItIsTheProjectsOwn() throws Exception {
    String other = GIVEN.formatted(CONFIGURATION).replace("superoffice-utm", "another");
    assertEquals(Optional.of(new File("shop/pom.xml")), find(other, ""));
  }

  /** Such as a parent that was downloaded. */
  @Test
  void aParentWithoutAFileIsNamedByNobody() throws Exception {
    find(GIVEN.formatted(CONFIGURATION), "");
    parent.setFile(null);
    assertEquals(Optional.of(new File("shop/pom.xml")), SuppressionsPom.of(module));
  }
}
