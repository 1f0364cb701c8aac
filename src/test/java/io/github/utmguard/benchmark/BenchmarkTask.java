package io.github.utmguard.benchmark;

import io.github.utmguard.check.SiteChecker;
import io.github.utmguard.inject.SiteInjector;
import io.github.utmguard.settings.AcceptedFindings;
import io.github.utmguard.settings.CampaignPolicy;
import io.github.utmguard.settings.CampaignSettings;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.settings.FailOn;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.settings.VerifySettings;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * One task on one site, in a JVM of its own; prints how many milliseconds the core took, and the
 * most bytes of its heap that were in use.
 */
final class BenchmarkTask {
  static final String SCRIPT_URL = "https://online4.superoffice.com/Cust12345/cs/javascript/utm.js";
  private static final TrackingTag TAG =
      new TrackingTag(Url.parse(SCRIPT_URL).orElseThrow(), Map.of());

  /** Not so few that threads wait, nor all of a million. */
  private static final int MOST_WAITING = 10_000;

  private BenchmarkTask() {}

  /**
   * Arguments: the task's name, the site's directory, the number of threads, and how often the task
   * is done in this JVM; the last time counts.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    Path site = Path.of(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    long took = 0;
    for (int times = Integer.parseInt(arguments[3]); times > 0; times--) {
      long start = System.nanoTime();
      run(arguments[0], site, threads);
      took = (System.nanoTime() - start) / 1_000_000;
    }
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.println(took + " " + heap);
  }

  private static void run(String task, Path site, int threads)
      throws IOException, InterruptedException, ExecutionException {
    switch (task) {
      case "check" -> new SiteChecker(settings(site, threads)).check();
      case "inject" -> new SiteInjector(settings(site, threads)).inject(TAG);
      case "remove" -> new SiteInjector(settings(site, threads)).remove();
      case "jsoup" -> onEveryPage(site, threads, page -> Jsoup.parse(page.toFile()));
      case "in-place" -> onEveryPage(site, threads, InPlaceWrite.beside(site)::insert);
      case "read" -> onEveryPage(site, threads, Files::readAllBytes);
      default -> throw new IllegalArgumentException(task);
    }
  }

  private interface PageTask {
    Object on(Path page) throws IOException;
  }

  /** What one would write who has no plugin, with as many threads. */
  private static void onEveryPage(Path site, int threads, PageTask task)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try (Stream<Path> files = Files.walk(site)) {
      Queue<Future<?>> results = new ArrayDeque<>();
      for (Path page : (Iterable<Path>) files.filter(BenchmarkTask::isPage)::iterator) {
        results.add(executor.submit(() -> task.on(page).hashCode()));
        if (results.size() > MOST_WAITING) {
          results.remove().get();
        }
      }
      for (Future<?> result : results) {
        result.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  static boolean isPage(Path file) {
    String name = file.toString();
    return (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml"))
        && Files.isRegularFile(file);
  }

  private static SiteSettings settings(Path site, int threads) {
    return new SiteSettings(
        site,
        List.of("**/*.html", "**/*.htm", "**/*.xhtml"),
        List.of(),
        Optional.of(TAG),
        ExistingTag.REPLACE,
        false,
        true,
        threads,
        FailOn.NEVER,
        Map.of(),
        Set.of(),
        Optional.empty(),
        site.resolveSibling("report"),
        Set.of(),
        CampaignPolicy.DEFAULT,
        new AcceptedFindings(Optional.empty(), false, LocalDate.of(2026, 11, 24)),
        CampaignSettings.defaults(site),
        VerifySettings.DEFAULT,
        List.of(),
        Locale.ENGLISH);
  }
}
