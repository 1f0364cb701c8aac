package io.github.utmguard.maven;

import io.github.utmguard.site.FoldersInUse;
import io.github.utmguard.site.PagePermits;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What all executions of all goals in one build share. It is kept with the session, and holds types
 * of the JDK only: Maven may load the plugin once for each module that configures it otherwise.
 *
 * @param folders where goals are at work
 * @param permits how many pages are
 * @param baselines which site each baseline was written for
 */
record SharedByBuild(FoldersInUse folders, PagePermits permits, Map<Path, Path> baselines) {
  private static final String KEY = "io.github.utmguard:superoffice-utm-maven-plugin/";

  static SharedByBuild of(MavenSession session) {
    SessionData data = session.getRepositorySession().getData();
    @SuppressWarnings("unchecked") // Only this method puts anything under the key.
    Set<Path> folders = (Set<Path>) shared(data, KEY + "folders", HashSet<Path>::new);
    AtomicInteger pages = (AtomicInteger) shared(data, KEY + "pages", AtomicInteger::new);
    @SuppressWarnings("unchecked") // Likewise.
    Map<Path, Path> baselines =
        (Map<Path, Path>) shared(data, KEY + "baselines", ConcurrentHashMap<Path, Path>::new);
    return new SharedByBuild(new FoldersInUse(folders), new PagePermits(pages), baselines);
  }

  /** Maven 3.6 has no {@code computeIfAbsent} here yet. */
  private static Object shared(SessionData data, String key, Supplier<Object> initial) {
    Object value = data.get(key);
    while (value == null) {
      data.set(key, null, initial.get());
      value = data.get(key);
    }
    return value;
  }
}
