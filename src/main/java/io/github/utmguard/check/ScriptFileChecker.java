package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.Severity;
import io.github.utmguard.html.LineMap;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.page.HostedReference;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.page.ScriptFile;
import io.github.utmguard.page.ScriptFiles;
import io.github.utmguard.rule.HostedForms;
import io.github.utmguard.rule.Violation;
import io.github.utmguard.site.PageReader;
import io.github.utmguard.site.ReadResult;
import io.github.utmguard.site.SiteEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for hosted forms in the script, data and redirect files of a site; one for each worker. */
final class ScriptFileChecker implements Consumer<SiteEntry.CompanionFile> {
  private final PageReader reader;
  private final ScriptFiles files;
  private final Severities severities;
  private final HeapShares memory;
  private final List<Found> found = new ArrayList<>();
  private int hostedForms;

  /**
   * A finding.
   *
   * @param mentioned the hosted form's address, where it is mentioned only
   */
  private record Found(Finding finding, Optional<String> mentioned) {}

  ScriptFileChecker(ScriptFiles files, Severities severities, HeapShares memory) {
    this.memory = memory;
    this.reader = new PageReader(memory.reading());
    this.files = files;
    this.severities = severities;
  }

  @Override
  public void accept(SiteEntry.CompanionFile file) {
    try {
      check(file);
    } catch (NotEnoughMemoryException e) {
      tooLarge(file.path(), e.getMessage());
    } finally {
      reader.forget();
      memory.release();
    }
  }

  private void check(SiteEntry.CompanionFile file) {
    // A script that cannot be read leads nobody anywhere; pages are told of by their own rule.
    if (reader.read(file.file()) instanceof ReadResult.Read read) {
      check(files.read(file.path(), PageSource.of(read.buffer(), read.length())));
    }
  }

  private void tooLarge(String path, String reason) {
    String rule = "page-unreadable";
    severities
        .of(rule)
        .ifPresent(
            severity ->
                found.add(
                    new Found(
                        new Finding(
                            rule,
                            severity,
                            new Location(path, 1, 1),
                            Optional.empty(),
                            Message.of("page-unreadable.memory", reason),
                            Message.of("page-unreadable.fix", path)),
                        Optional.empty())));
  }

  private void check(ScriptFile file) {
    LineMap lines = new LineMap(file.source());
    for (HostedReference reference : file.references()) {
      boolean mention = reference.use() == Use.MENTION;
      hostedForms += mention ? 0 : 1;
      String rule =
          switch (reference.use()) {
            case MENTION -> "hosted-form-mention";
            case REDIRECT -> "hosted-form-redirect";
            default -> "hosted-form-script";
          };
      Optional<String> mentioned = Optional.of(reference.shownAs()).filter(any -> mention);
      severities
          .of(rule)
          .map(severity -> finding(file.path(), rule, severity, reference, lines))
          .ifPresent(finding -> found.add(new Found(finding, mentioned)));
    }
  }

  private static Finding finding(
      String path, String rule, Severity severity, HostedReference reference, LineMap lines) {
    Violation violation =
        reference.use() == Use.REDIRECT
            ? HostedForms.redirectOfFile(reference)
            : HostedForms.violation(rule, reference);
    LineMap.Place place = lines.place(violation.offset());
    return new Finding(
        rule,
        severity,
        new Location(path, place.line(), place.column()),
        violation.url(),
        violation.message(),
        violation.fix());
  }

  /** How many scripts and redirects lead to hosted forms. */
  int hostedForms() {
    return hostedForms;
  }

  /**
   * What was found.
   *
   * @param shown addresses that a page of the site shows: a search index only repeats them
   */
  List<Finding> findings(Set<String> shown) {
    return found.stream()
        .filter(any -> any.mentioned().filter(shown::contains).isEmpty())
        .map(Found::finding)
        .toList();
  }
}
