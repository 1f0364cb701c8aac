package io.github.utmguard.maven;

import io.github.utmguard.maven.PlannedStep.RenderingElsewhere;
import java.nio.file.Path;

/** The messages of a goal that cannot know that the site is finished. */
final class OrderMessages {

  /** What to write in the POM; {@code src/it/README-snippet.xml} shows the same. */
  static final String EXECUTIONS =
      """
      <executions>
        <execution>
          <id>utm-site</id>
          <phase>site</phase>
          <goals>
            <goal>inject</goal>
            <goal>check</goal>
          </goals>
        </execution>
        <execution>
          <id>utm-post-site</id>
          <phase>post-site</phase>
          <goals>
            <goal>inject</goal>
            <goal>check</goal>
          </goals>
        </execution>
      </executions>
      """;

  private OrderMessages() {}

  static String tooEarly(String execution, String rendering) {
    return "The site is not finished: "
        + rendering
        + " renders it after "
        + execution
        + ", and no execution of this goal with the same configuration comes after that. Its pages"
        + " would be published unchecked and without the tag. Give the plugin these executions, and"
        + " put its <configuration> beside <executions>, not into one of them (on the command line,"
        + " name the goal after 'site'):\n\n"
        + EXECUTIONS.stripTrailing().indent(2);
  }

  static String elsewhere(RenderingElsewhere rendering, Path siteDirectory) {
    return "The site is not where this goal looks for it: "
        + rendering.name()
        + " renders it into "
        + rendering.directory()
        + ", but siteDirectory is "
        + siteDirectory
        + ". Its pages would be published unchecked and without the tag. Add to the <configuration>"
        + " of this plugin: <siteDirectory>"
        + rendering.directory()
        + "</siteDirectory>";
  }

  static String notPlanned(String execution) {
    return "Cannot tell whether the site is finished: "
        + execution
        + " is not in this build's plan, which renders the site. Another plugin or tool must have"
        + " started it. Let Maven start it: give the plugin these executions in the POM:\n\n"
        + EXECUTIONS.stripTrailing().indent(2);
  }

  static String noPlan(String execution, Exception cause) {
    return "Cannot tell whether the site is finished: the plan of this build could not be computed"
        + " for "
        + execution
        + " ("
        + cause.getMessage()
        + "). Run the goal in a build of its own, after the site: 'mvn site', then"
        + " 'mvn io.github.utmguard:superoffice-utm-maven-plugin:inject'"
        + " (and ':check').";
  }
}
