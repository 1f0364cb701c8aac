package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.settings.Setting;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What IDEs and {@code superoffice-utm:help} show: the descriptor as the build generates it. */
class PluginDescriptorTest {

  @ParameterizedTest
  @ValueSource(strings = {"inject", "check", "remove", "campaigns", "verify"})
  void takesEverySettingByTheNameOfTheConfigurationFile(String goal) throws Exception {
    Map<String, String> expected = new TreeMap<>();
    for (Setting setting : GoalSettings.of(goal)) {
      expected.put(setting.parameter(), setting.property().map(p -> "${" + p + "}").orElse("none"));
    }
    expected.put("config", "${utm.config}");
    expected.put("skip", "${utm.skip}");
    MojoDescriptor mojo = mojo(goal);
    Map<String, String> actual =
        mojo.getParameters().stream()
            .filter(Parameter::isEditable)
            .collect(
                Collectors.toMap(
                    Parameter::getName,
                    p -> mojo.getMojoConfiguration().getChild(p.getName()).getValue("none"),
                    (a, b) -> a,
                    TreeMap::new));
    assertEquals(expected, actual);
  }

  @Test
  void everyGoalAndParameterHasADescription() throws Exception {
    PluginDescriptor plugin = descriptor();
    assertEquals("superoffice-utm", plugin.getGoalPrefix());
    assertEquals(
        Set.of("campaigns", "check", "help", "inject", "remove", "verify"),
        plugin.getMojos().stream().map(MojoDescriptor::getGoal).collect(Collectors.toSet()));
    for (MojoDescriptor mojo : plugin.getMojos()) {
      assertDescribed(mojo.getGoal(), mojo.getDescription());
      for (Parameter parameter : mojo.getParameters()) {
        assertDescribed(mojo.getGoal() + '/' + parameter.getName(), parameter.getDescription());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"inject", "check", "remove", "campaigns", "verify"})
  void runsInParallelBuildsAndWithoutAPom(String goal) throws Exception {
    assertTrue(mojo(goal).isThreadSafe());
    assertFalse(mojo(goal).isProjectRequired());
  }

  @Test
  void bindsToTheEndOfTheSiteWhereThePomNamesNoPhase() throws Exception {
    assertEquals("post-site", mojo("inject").getPhase());
    assertEquals("post-site", mojo("check").getPhase());
    assertEquals("post-site", mojo("campaigns").getPhase());
    assertEquals(null, mojo("remove").getPhase(), "remove runs on demand");
    assertEquals(null, mojo("verify").getPhase(), "verify needs a deployed site");
  }

  @Test
  void idesIgnoreEveryGoalThatABuildCanBind() throws Exception {
    String metadata =
        Files.readString(Path.of("target/classes/META-INF/m2e/lifecycle-mapping-metadata.xml"));
    for (String goal : Arrays.asList("inject", "check", "remove", "campaigns", "verify")) {
      assertTrue(metadata.contains("<goal>" + goal + "</goal>"), goal);
    }
  }

  private static void assertDescribed(String name, String description) {
    assertTrue(description != null && description.length() > 15 && description.endsWith("."), name);
    assertFalse(description.contains("{@"), name + " is shown with raw javadoc: " + description);
  }

  private static MojoDescriptor mojo(String goal) throws Exception {
    return descriptor().getMojos().stream()
        .filter(mojo -> mojo.getGoal().equals(goal))
        .findFirst()
        .orElseThrow();
  }

  static PluginDescriptor descriptor() throws IOException, PlexusConfigurationException {
    try (Reader reader =
        Files.newBufferedReader(Path.of("target/classes/META-INF/maven/plugin.xml"))) {
      return new PluginDescriptorBuilder().build(reader);
    }
  }
}
