package io.github.utmguard.source;

import io.github.utmguard.check.AllowedOnPage;
import io.github.utmguard.check.CheckResult;
import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.SourceLocation;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.finding.SuppressedFinding.Origin;
import io.github.utmguard.finding.Suppression;
import io.github.utmguard.rule.Violation;
import io.github.utmguard.settings.Names;
import io.github.utmguard.source.AcceptingSource.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies what sources say that they accept. Renderers keep their authors' comments from pages:
 * Doxia drops those of APT and XDoc, and since 2.1.0 those of Markdown (DOXIA-758). So a comment
 * counts where it is written, whether or not it reaches the page.
 */
public final class SourceAllowances {
  private final SourcePlaces places;
  private final Severities severities;
  private final SourceFiles files;
  private final Map<Path, Optional<AcceptingSource>> read = new HashMap<>();
  private final Set<List<Object>> used = new HashSet<>();

  public SourceAllowances(SourcePlaces places, Severities severities) {
    this.places = places;
    this.severities = severities;
    this.files = new SourceFiles(places.site());
  }

  /**
   * Takes out what the sources accept, and adds what is said of their comments that accept nothing.
   *
   * @param traced findings with their sources
   */
  public CheckResult apply(CheckResult traced) {
    List<Finding> findings = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>(traced.suppressed());
    for (Finding finding : traced.findings()) {
      reason(finding)
          .ifPresentOrElse(
              reason -> suppressed.add(new SuppressedFinding(finding, Origin.PAGE, reason)),
              () -> findings.add(finding));
    }
    // What reached the page was applied there.
    traced.suppressed().forEach(any -> reason(any.finding()));
    findings.addAll(unused(traced));
    findings.sort(Finding.ORDER);
    suppressed.sort(SuppressedFinding.ORDER);
    return new CheckResult(traced.coverage(), findings, suppressed);
  }

  private Optional<String> reason(Finding finding) {
    if (finding.source().isEmpty() || finding.rule().equals(Suppression.UNUSED)) {
      return Optional.empty();
    }
    Path file = path(finding.source().get());
    List<Word> words =
        source(file).stream()
            .flatMap(source -> source.at(finding.source().get().line()).stream())
            .filter(word -> word.allowance().rule().equals(finding.rule()))
            .filter(word -> !word.allowance().reason().isEmpty())
            .toList();
    words.forEach(word -> used.add(List.of(file, word)));
    return words.stream().map(word -> word.allowance().reason()).findFirst();
  }

  private Path path(SourceLocation source) {
    return places.started().resolve(source.file()).toAbsolutePath().normalize();
  }

  private Optional<AcceptingSource> source(Path file) {
    return read.computeIfAbsent(file, SourceAllowances::readSource);
  }

  private static Optional<AcceptingSource> readSource(Path file) {
    return SourceFiles.source(file)
        .filter(text -> text.toLowerCase(Locale.ROOT).contains("utm-allow"))
        .map(text -> accepting(file, text));
  }

  private static AcceptingSource accepting(Path file, String text) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.vm$", "");
    boolean html = name.endsWith(".html") || name.endsWith(".htm");
    boolean xml = name.endsWith(".xml") || name.endsWith(".fml") || name.endsWith(".xhtml");
    return html || xml
        ? AcceptingMarkup.of(text, xml)
        : new AcceptingText(text, name.endsWith(".apt"));
  }

  /** Of the project's own sources only: those of others may be meant for other sites. */
  private List<Finding> unused(CheckResult traced) {
    if (severities.of(Suppression.UNUSED).isEmpty()) {
      return List.of();
    }
    Path folder = places.project().siteSources().toAbsolutePath().normalize();
    Set<List<String>> onPages = onPages(traced);
    List<Finding> unused = new ArrayList<>();
    for (Path file : files.under(folder)) {
      String stem = stem(folder.relativize(file));
      for (Word word : source(file).map(AcceptingSource::all).orElse(List.of())) {
        boolean known =
            used.contains(List.of(file, word))
                || onPages.contains(List.of(stem, word.allowance().rule()));
        if (!known) {
          AllowedOnPage.unused(word.allowance(), severities)
              .ifPresent(violation -> unused.add(finding(file, word, violation)));
        }
      }
    }
    return unused;
  }

  /** Pages and rules of which the page itself tells what it accepts, or accepts in vain. */
  private static Set<List<String>> onPages(CheckResult traced) {
    Set<List<String>> known = new HashSet<>();
    for (SuppressedFinding any : traced.suppressed()) {
      known.add(List.of(withoutEnd(any.finding().location().page()), any.finding().rule()));
    }
    for (Finding finding : traced.findings()) {
      if (finding.rule().equals(Suppression.UNUSED)) {
        Stream.concat(finding.message().arguments().stream(), finding.fix().arguments().stream())
            .forEach(rule -> known.add(List.of(withoutEnd(finding.location().page()), rule)));
      }
    }
    return known;
  }

  /** What the page of a source is called, without its end; sources stand in folders by format. */
  private static String stem(Path below) {
    return below.getNameCount() < 2
        ? ""
        : withoutEnd(
            PathResemblance.slashes(below.subpath(1, below.getNameCount()))
                .replaceFirst("\\.vm$", ""));
  }

  private static String withoutEnd(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  private Finding finding(Path file, Word word, Violation violation) {
    String name = Names.relative(places.started(), file);
    return new Finding(
        Suppression.UNUSED,
        severities.of(Suppression.UNUSED).orElseThrow(),
        new Location(name, word.line(), word.column()),
        Optional.empty(),
        violation.message(),
        violation.fix(),
        Optional.of(new SourceLocation(name, word.line())));
  }
}
