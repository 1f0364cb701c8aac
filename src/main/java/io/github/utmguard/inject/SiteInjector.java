package io.github.utmguard.inject;

import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.OwnReports;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.site.PagePermits;
import io.github.utmguard.site.PageRun;
import io.github.utmguard.site.PageWriter;
import io.github.utmguard.site.SiteRun;
import io.github.utmguard.site.SiteWalker;
import io.github.utmguard.tag.TrackingTag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the tag on every page of a site, or takes it out again. */
public final class SiteInjector {
  /** The page with its old tags and without, and both as text. */
  private static final int TREES = 3;

  private final SiteSettings settings;
  private final PagePermits permits;

  private final HeapShares memory = HeapShares.of(Runtime.getRuntime().maxMemory());
  private final PageFactory pages;

  /** Gets ready for one site, sharing with nobody. */
  public SiteInjector(SiteSettings settings) {
    this(settings, new PagePermits());
  }

  /**
   * Gets ready for one site.
   *
   * @param permits shared with whatever else the build does at once
   */
  public SiteInjector(SiteSettings settings, PagePermits permits) {
    this.settings = settings;
    this.permits = permits;
    this.pages =
        new PageFactory(
            new Policy(settings.tag(), settings.hostedFormHosts(), settings.siteUrl()),
            memory.parsing(),
            TREES);
  }

  /**
   * Makes every page carry exactly one canonical tag.
   *
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public InjectResult inject(TrackingTag tag) throws IOException, InterruptedException {
    return run(new TagInjector(pages, tag, settings.existing()), true);
  }

  /**
   * Makes every page carry no tag.
   *
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public InjectResult remove() throws IOException, InterruptedException {
    return run(new TagRemover(pages), false);
  }

  private InjectResult run(InjectionPlanner planner, boolean inserting)
      throws IOException, InterruptedException {
    PagePatterns patterns =
        PagePatterns.of(
            settings.includes(),
            new OwnReports(settings.siteDirectory(), settings.reportDirectory())
                .and(settings.excludes()));
    SiteWalker walker = SiteWalker.of(settings.siteDirectory(), patterns, !settings.dryRun());
    if (settings.dryRun()) {
      return run(walker, planner, Optional.empty(), inserting);
    }
    try (PageWriter writer = PageWriter.open(settings.siteDirectory())) {
      return run(walker, planner, Optional.of(writer), inserting);
    }
  }

  private InjectResult run(
      SiteWalker walker, InjectionPlanner planner, Optional<PageWriter> writer, boolean inserting)
      throws InterruptedException {
    List<PageInjector> workers =
        Stream.generate(() -> new PageInjector(planner, writer, inserting))
            .limit(settings.threads())
            .toList();
    SiteRun.run(
        walker, workers.stream().map(worker -> new PageRun(worker, memory)).toList(), permits);
    return PageInjector.merge(workers);
  }
}
