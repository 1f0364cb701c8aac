package io.github.utmguard.source;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.settings.Names;
import io.github.utmguard.source.GeneratedPage.Region;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Traces the findings of one page after the other. */
final class PageTracer {
  private final SourcePlaces places;
  private final Set<String> wanted;
  private final List<SourceLookup> lookups;
  private final AddressSearch search;
  private final SourceFix fixes;

  PageTracer(SourcePlaces places, Set<String> wanted) {
    this.places = places;
    this.wanted = wanted;
    this.search = new AddressSearch(new AddressIndex(wanted));
    this.fixes = new SourceFix(places);
    SourceFiles files = new SourceFiles(places.site());
    this.lookups =
        List.of(
            new DoxiaSource(places, files),
            new SiteDescriptors(places, files),
            new JavadocSource(places, files),
            new SiteTemplates(places, files),
            new FurtherSources(places.further(), files));
  }

  /** Each of the page's findings, traced where that is possible. */
  Map<Finding, Finding> trace(String path, List<Finding> findings) {
    Map<Finding, Finding> traced = new LinkedHashMap<>();
    findings.forEach(finding -> traced.put(finding, finding));
    Optional<GeneratedPage> read = read(path);
    if (read.isEmpty()) {
      return traced;
    }
    GeneratedPage page = read.get();
    Optional<CopiedFile> copied = CopiedFile.of(page, places);
    if (copied.isPresent()) {
      CopiedFile from = copied.get();
      traced.replaceAll(
          (finding, same) -> traced(finding, page, from.file(), from.line(finding.location())));
      return traced;
    }
    Map<Place, List<Finding>> byAddress = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Region region = page.region(offset(page, finding));
      finding
          .url()
          .flatMap(AddressKey::of)
          .map(key -> new Place(key, region))
          .ifPresent(
              place -> byAddress.computeIfAbsent(place, any -> new ArrayList<>()).add(finding));
    }
    byAddress.forEach((place, same) -> traced.putAll(same(page, place, same)));
    return traced;
  }

  private record Place(AddressKey key, Region region) {}

  private Map<Finding, Finding> same(GeneratedPage page, Place place, List<Finding> findings) {
    Map<Finding, Finding> traced = new HashMap<>();
    List<Integer> offsets =
        findings.stream().map(finding -> offset(page, finding)).distinct().sorted().toList();
    Stream<List<Path>> rounds =
        lookups.stream().flatMap(lookup -> lookup.rounds(page, place.region()));
    search
        .find(page, place.key(), place.region(), rounds, offsets)
        .ifPresent(
            hit -> {
              for (Finding finding : findings) {
                hit.line()
                    .apply(offset(page, finding))
                    .ifPresent(
                        line -> traced.put(finding, traced(finding, page, hit.file(), line)));
              }
            });
    return traced;
  }

  private Finding traced(Finding finding, GeneratedPage page, Path file, int line) {
    return finding.withSource(
        new SourceLocation(Names.relative(places.started(), file), line),
        fixes.of(finding, page, file));
  }

  private Optional<GeneratedPage> read(String path) {
    try {
      return SourceFiles.page(places.site().resolve(path))
          .map(text -> new GeneratedPage(path, text, wanted));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static int offset(GeneratedPage page, Finding finding) {
    return page.text().offset(finding.location().line(), finding.location().column());
  }
}
