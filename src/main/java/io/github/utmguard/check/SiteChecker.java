package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.ScriptFiles;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.site.PagePermits;
import io.github.utmguard.site.PageRun;
import io.github.utmguard.site.SiteRun;
import io.github.utmguard.site.SiteWalker;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a whole site; writes nothing into it. */
public final class SiteChecker {
  private final SiteSettings settings;
  private final PagePermits permits;
  private final HeapShares memory;
  private final Severities severities;
  private final List<String> leftOut;

  /** Gets ready for one site, sharing with nobody. */
  public SiteChecker(SiteSettings settings) {
    this(settings, new PagePermits());
  }

  /**
   * Gets ready to check within little memory.
   *
   * @param heapBytes how much there is; pages that need too much of it are unreadable
   */
  SiteChecker(SiteSettings settings, long heapBytes) {
    this(settings, new PagePermits(), heapBytes);
  }

  /**
   * Gets ready for one site.
   *
   * @param permits shared with whatever else the build does at once
   */
  public SiteChecker(SiteSettings settings, PagePermits permits) {
    this(settings, permits, Runtime.getRuntime().maxMemory());
  }

  private SiteChecker(SiteSettings settings, PagePermits permits, long heapBytes) {
    this.settings = settings;
    this.permits = permits;
    this.memory = HeapShares.of(heapBytes);
    this.severities = new Severities(settings);
    this.leftOut = OwnFiles.andExcluded(settings);
  }

  /**
   * Reads the site and runs every rule.
   *
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public CheckResult check() throws IOException, InterruptedException {
    return check(Optional.empty());
  }

  /**
   * Reads the site and runs every rule.
   *
   * @param notes takes what is seen of the pages, where something is to follow that asks for it
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public CheckResult check(Optional<PageNotes> notes) throws IOException, InterruptedException {
    ScriptFiles files = new ScriptFiles(CheckPolicy.of(settings, settings.tag()), memory.parsing());
    List<ScriptFileChecker> scripts =
        Stream.generate(() -> new ScriptFileChecker(files, severities, memory))
            .limit(settings.threads())
            .toList();
    List<PageChecker> pages = pageCheckers(settings.tag(), notes);
    run(walker().with(patterns(ScriptFiles.PATTERNS)), pages, scripts);
    Map<String, Integer> addresses = new HashMap<>();
    pages.forEach(
        checker ->
            checker.tagAddresses().forEach((url, n) -> addresses.merge(url, n, Integer::sum)));
    if (settings.tag().isEmpty() && addresses.size() > 1) {
      // Without a configured address the pages' own majority is right, and the others are odd.
      pages = pageCheckers(majority(addresses), Optional.empty());
      run(walker(), pages, scripts);
    }
    return merge(pages, scripts);
  }

  private static Optional<TrackingTag> majority(Map<String, Integer> addresses) {
    return addresses.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .flatMap(entry -> Url.parse(entry.getKey()))
        .map(url -> new TrackingTag(url, Map.of()));
  }

  private List<PageChecker> pageCheckers(Optional<TrackingTag> tag, Optional<PageNotes> notes) {
    PageFactory factory = new PageFactory(CheckPolicy.of(settings, tag), memory.parsing(), 1);
    return Stream.generate(() -> new PageChecker(factory, severities, notes))
        .limit(settings.threads())
        .toList();
  }

  private void run(SiteWalker walker, List<PageChecker> pages, List<ScriptFileChecker> scripts)
      throws InterruptedException {
    List<PageRun> workers = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      workers.add(new PageRun(pages.get(i), memory, scripts.get(i)));
    }
    SiteRun.run(walker, workers, permits);
  }

  private SiteWalker walker() throws IOException {
    return SiteWalker.of(settings.siteDirectory(), patterns(settings.includes()), false);
  }

  private PagePatterns patterns(List<String> includes) {
    return PagePatterns.of(includes, leftOut);
  }

  private static CheckResult merge(List<PageChecker> pages, List<ScriptFileChecker> scripts) {
    List<Finding> findings = new ArrayList<>();
    pages.forEach(checker -> findings.addAll(checker.findings()));
    Set<String> shown = new HashSet<>();
    pages.forEach(checker -> shown.addAll(checker.shownAddresses()));
    scripts.forEach(checker -> findings.addAll(checker.findings(shown)));
    findings.sort(Finding.ORDER);
    Coverage coverage =
        Stream.concat(
                pages.stream().map(PageChecker::coverage),
                scripts.stream().map(any -> new Coverage(0, 0, 0, 0, any.hostedForms())))
            .reduce(Coverage.NONE, Coverage::plus);
    List<SuppressedFinding> suppressed = new ArrayList<>();
    pages.forEach(checker -> suppressed.addAll(checker.suppressed()));
    suppressed.sort(SuppressedFinding.ORDER);
    return new CheckResult(coverage, findings, suppressed);
  }
}
