package io.github.utmguard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures what {@code campaigns} adds to {@code check}: as many rows as pages, none of them alike.
 */
final class CampaignBenchmark {
  private static final int PAGES = 10_000;

  private final Contenders contenders;
  private final int runs;
  private final Path work;

  CampaignBenchmark(Contenders contenders, int runs, Path work) {
    this.contenders = contenders;
    this.runs = runs;
    this.work = work;
  }

  void measure() throws IOException, InterruptedException {
    Path site = work.resolve("campaigns");
    new Contender("rm", true, false, List.of("rm", "-rf", site.toString())).run(work);
    GeneratedSite.write(site, PAGES);
    String form = "https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi";
    Files.writeString(
        site.resolve("index.html"),
        "<!doctype html><head><title>Home</title></head><body><script src=\"%s?action=form&amp;id=F-1\"></script>"
            .formatted(form));
    contenders.goal("inject", site).run(work);
    Path sheet = Files.writeString(work.resolve("campaigns.csv"), sheet());
    List<String> more =
        List.of("-Dutm.campaigns=" + sheet, "-Dutm.siteUrl=https://www.acme.example/");
    System.out.printf("%,d campaign links to as many pages%n%n", PAGES);
    BuildBenchmark.inTurns(
        List.of(
            contenders.goals(List.of("check"), site, more),
            contenders.goals(List.of("check", "campaigns"), site, more)),
        runs,
        work);
  }

  private static String sheet() {
    return IntStream.range(0, PAGES)
        .mapToObj(page -> GeneratedSite.path(page) + ",linkedin,social,webinar_" + page + "\n")
        .collect(Collectors.joining("", "landing_page,utm_source,utm_medium,utm_campaign\n", ""));
  }
}
