package io.github.utmguard.maven;

import io.github.utmguard.inject.InjectResult;
import io.github.utmguard.inject.SiteInjector;
import io.github.utmguard.settings.SiteSettings;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Takes every SuperOffice UTM tag out of the generated site again, as when uninstalling it. Bound
 * to no phase: it runs on demand.
 */
@Mojo(name = "remove", requiresProject = false, threadSafe = true)
public class RemoveMojo extends AbstractSiteMojo {

  @Inject
  RemoveMojo(LifecycleExecutor lifecycle) {
    super(lifecycle);
  }

  @Override
  void run(SiteSettings settings) throws MojoExecutionException, MojoFailureException {
    notesForCampaigns().forget();
    InjectLog log = new InjectLog(getLog(), settings);
    InjectResult result = onSite(settings, permits -> new SiteInjector(settings, permits).remove());
    log.remove(result);
  }
}
