package io.github.utmguard.maven;

import io.github.utmguard.inject.InjectResult;
import io.github.utmguard.inject.SiteInjector;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.TagAddress;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the SuperOffice UTM tag right after the <code>head</code> start tag on every page of the
 * generated site, and takes out tags that stand elsewhere. A page that is right stays as it is.
 */
@Mojo(
    name = "inject",
    defaultPhase = LifecyclePhase.POST_SITE,
    requiresProject = false,
    threadSafe = true)
public class InjectMojo extends AbstractSiteMojo {

  @Inject
  InjectMojo(LifecycleExecutor lifecycle) {
    super(lifecycle);
  }

  @Override
  void run(SiteSettings settings) throws MojoExecutionException, MojoFailureException {
    TrackingTag tag = settings.requireTag();
    if (!TagAddress.isTag(tag.address())) {
      getLog()
          .warn(
              "scriptUrl: "
                  + tag.address()
                  + " does not end in /cs/javascript/utm.js as SuperOffice's own addresses do."
                  + " If that is meant, give check and remove the same scriptUrl.");
    }
    notesForCampaigns().forget();
    InjectLog log = new InjectLog(getLog(), settings);
    InjectResult result =
        onSite(settings, permits -> new SiteInjector(settings, permits).inject(tag));
    log.inject(result);
  }
}
