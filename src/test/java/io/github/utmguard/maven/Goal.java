package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;

/** A goal as Maven runs it in a folder without a POM, on the site in {@code public}. */
final class Goal {
  static final String ADDRESS = "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js";
  static final String TAG =
      "<!-- SuperOffice UTM tag -->\n<script src=\"" + ADDRESS + "\"></script>";

  private final AbstractSiteMojo mojo;
  private final Path folder;
  private final RecordedLog log = new RecordedLog();

  Goal(AbstractSiteMojo mojo, Path folder) throws IllegalAccessException {
    this.mojo = mojo;
    this.folder = folder;
    mojo.setLog(log);
    MojoExtension.setVariableValueToObject(mojo, "session", session(folder));
    // Else the texts would be in the language of whoever runs the tests.
    with("locale", "en");
    with("siteDirectory", site().toString());
    with("reportDirectory", folder.resolve("reports").toString());
  }

  @SuppressWarnings("deprecation") // Maven's own tests make sessions this way.
  private static MavenSession session(Path folder) {
    return new MavenSession(
        null,
        MavenRepositorySystemUtils.newSession(),
        new DefaultMavenExecutionRequest()
            .setInteractiveMode(false)
            .setBaseDirectory(folder.toFile()),
        new DefaultMavenExecutionResult());
  }

  Path site() {
    return folder.resolve("public");
  }

  Path page(String name, String content) throws IOException {
    Path page = site().resolve(name);
    Files.createDirectories(page.getParent());
    return Files.writeString(page, content);
  }

  Goal with(String parameter, Object value) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(mojo, parameter, value);
    return this;
  }

  RecordedLog run() throws MojoExecutionException, MojoFailureException {
    mojo.execute();
    return log;
  }

  RecordedLog log() {
    return log;
  }

  /** What the goal says of the site when it fails the build. */
  String failure() {
    return assertThrows(MojoFailureException.class, mojo::execute).getMessage();
  }

  /** What the goal says when it cannot work; a user's mistake has no stack trace. */
  String refusal() {
    var refusal = assertThrows(MojoExecutionException.class, mojo::execute);
    assertEquals(null, refusal.getCause());
    return refusal.getMessage();
  }
}
