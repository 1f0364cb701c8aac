package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.Policy;
import io.github.utmguard.page.ScriptFiles;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.site.PagePatterns;
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
  private final HeapShares memory;
  private final Severities severities;

  /** Gets ready to check within the memory that this JVM may take. */
  public SiteChecker(SiteSettings settings) {
    this(settings, Runtime.getRuntime().maxMemory());
  }

  /**
   * Gets ready to check.
   *
   * @param heapBytes how much memory there is; pages that need too much of it are unreadable
   */
  SiteChecker(SiteSettings settings, long heapBytes) {
    this.settings = settings;
    this.memory = HeapShares.of(heapBytes);
    this.severities = new Severities(settings);
  }

  /**
   * Reads the site and runs every rule.
   *
   * @throws IOException if the site's directory is missing or is none
   * @throws InterruptedException if the calling thread is interrupted
   */
  public CheckResult check() throws IOException, InterruptedException {
    List<PageChecker> checkers = checkPages(settings.tag());
    Map<String, Integer> addresses = new HashMap<>();
    checkers.forEach(
        checker ->
            checker.tagAddresses().forEach((url, n) -> addresses.merge(url, n, Integer::sum)));
    if (settings.tag().isEmpty() && addresses.size() > 1) {
      // Without a configured address the pages' own majority is right, and the others are odd.
      checkers = checkPages(majority(addresses));
    }
    Set<String> shown = new HashSet<>();
    checkers.forEach(checker -> shown.addAll(checker.shownAddresses()));
    return merge(checkers, checkScripts(shown));
  }

  private static Optional<TrackingTag> majority(Map<String, Integer> addresses) {
    return addresses.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .flatMap(entry -> Url.parse(entry.getKey()))
        .map(url -> new TrackingTag(url, Map.of()));
  }

  private Policy policy(Optional<TrackingTag> tag) {
    return new Policy(tag, settings.hostedFormHosts(), settings.siteUrl());
  }

  private List<PageChecker> checkPages(Optional<TrackingTag> tag)
      throws IOException, InterruptedException {
    PageFactory factory = new PageFactory(policy(tag), memory.parsing(), 1);
    List<PageChecker> checkers =
        Stream.generate(() -> new PageChecker(factory, severities))
            .limit(settings.threads())
            .toList();
    SiteRun.run(walker(settings.includes()), runs(checkers));
    return checkers;
  }

  private List<PageRun> runs(List<PageChecker> checkers) {
    return checkers.stream().map(checker -> new PageRun(checker, memory)).toList();
  }

  private List<ScriptFileChecker> checkScripts(Set<String> shown)
      throws IOException, InterruptedException {
    ScriptFiles files = new ScriptFiles(policy(settings.tag()), memory.parsing());
    List<ScriptFileChecker> checkers =
        Stream.generate(() -> new ScriptFileChecker(files, severities, shown, memory))
            .limit(settings.threads())
            .toList();
    SiteRun.run(walker(ScriptFiles.PATTERNS), checkers);
    return checkers;
  }

  private SiteWalker walker(List<String> includes) throws IOException {
    PagePatterns patterns = PagePatterns.of(includes, settings.excludes());
    return SiteWalker.of(settings.siteDirectory(), patterns, false);
  }

  private static CheckResult merge(List<PageChecker> pages, List<ScriptFileChecker> scripts) {
    List<Finding> findings = new ArrayList<>();
    pages.forEach(checker -> findings.addAll(checker.findings()));
    scripts.forEach(checker -> findings.addAll(checker.findings()));
    findings.sort(Finding.ORDER);
    return new CheckResult(
        pages.stream().mapToInt(PageChecker::pages).sum(),
        pages.stream().mapToInt(PageChecker::fragments).sum(),
        pages.stream().mapToInt(PageChecker::tagged).sum(),
        List.copyOf(findings));
  }
}
