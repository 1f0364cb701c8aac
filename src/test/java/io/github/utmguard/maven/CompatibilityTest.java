package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * POMs and commands that work with one version work with the next: see Versions in RELEASING.md.
 */
class CompatibilityTest {
  private static final Path RECORD = Path.of("src/test/resources/maven/parameters.txt");
  private static final String HEADER = "# goal parameter property type required|optional";

  private static SortedSet<String> recorded;
  private static SortedSet<String> built;

  @BeforeAll
  static void readBoth() throws Exception {
    built = new TreeSet<>();
    for (MojoDescriptor mojo : PluginDescriptorTest.descriptor().getMojos()) {
      for (Parameter parameter : mojo.getParameters()) {
        if (parameter.isEditable()) {
          built.add(line(mojo, parameter));
        }
      }
    }
    recorded = new TreeSet<>(Files.readAllLines(RECORD));
    recorded.remove(HEADER);
    if (Boolean.getBoolean("parameters.record")) {
      recorded.addAll(built);
      write();
    }
  }

  private static String line(MojoDescriptor mojo, Parameter parameter) {
    String property =
        mojo.getMojoConfiguration()
            .getChild(parameter.getName())
            .getValue("-")
            .replaceAll("[${}]", "");
    return String.join(
        " ",
        mojo.getGoal(),
        parameter.getName(),
        property,
        parameter.getType(),
        parameter.isRequired() ? "required" : "optional");
  }

  /** Recording never takes a line out: that has to be done by hand, where a review sees it. */
  private static void write() throws IOException {
    Files.writeString(RECORD, HEADER + "\n" + String.join("\n", recorded) + "\n");
  }

  @Test
  void nothingThatBuildsUseIsTakenAway() {
    assertEquals(
        List.of(),
        without(recorded, built),
        () ->
            "These are gone, renamed or of another type, and builds that use them break."
                + " Bring them back, or, for a new major version, delete their lines in "
                + RECORD
                + " and tell users in CHANGELOG.md what to write instead");
  }

  @Test
  void whatIsNewIsRecorded() {
    assertEquals(
        List.of(),
        without(built, recorded),
        () ->
            "New in the plugin; commit what this writes into "
                + RECORD
                + ": mvn test -Dtest=CompatibilityTest -Dparameters.record=true");
  }

  private static List<String> without(SortedSet<String> all, SortedSet<String> others) {
    return all.stream().filter(line -> !others.contains(line)).toList();
  }
}
