package io.github.utmguard.inject;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.CharsetDeclaration;
import io.github.utmguard.html.Edit;
import io.github.utmguard.html.Edits;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.inject.InjectResult.Failure;
import io.github.utmguard.inject.InjectResult.Listed;
import io.github.utmguard.site.PageStamp;
import io.github.utmguard.site.PageWork;
import io.github.utmguard.site.PageWriter;
import io.github.utmguard.site.SiteEntry.PageFile;
import io.github.utmguard.site.WriteResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out a plan on pages; one for each worker, merged at the end. */
final class PageInjector implements PageWork {
  /** More bytes than an early declaration can be moved by and stay early. */
  private static final int FAR = 1 << 20;

  private final InjectionPlanner planner;
  private final Optional<PageWriter> writer;
  private final boolean inserting;
  private final Map<PageOutcome, Integer> changed = new EnumMap<>(PageOutcome.class);
  private final List<Listed> listed = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> late = new ArrayList<>();
  private int pages;
  private int fragments;
  private int unchanged;

  /**
   * Makes a worker's injector.
   *
   * @param writer empty in a dry run
   * @param inserting false where tags are only taken out
   */
  PageInjector(InjectionPlanner planner, Optional<PageWriter> writer, boolean inserting) {
    this.planner = planner;
    this.writer = writer;
    this.inserting = inserting;
  }

  @Override
  public void page(PageFile file, PageStamp stamp, PageSource source, HeadPosition.Found head) {
    Injection injection = planner.plan(file.path(), source, head);
    pages++;
    if (injection instanceof Injection.Changed change) {
      if (inserting && pushesCharset(source, head, change)) {
        late.add(file.path());
      }
      write(file, stamp, source, change);
    } else if (injection instanceof Injection.Refused refused) {
      failures.add(new Failure(file.path(), refused.reason()));
    } else {
      unchanged++;
    }
  }

  private static boolean pushesCharset(
      PageSource source, HeadPosition.Found head, Injection.Changed change) {
    if (head instanceof HeadPosition.Xml) {
      return false;
    }
    int growth = 0;
    boolean pushed = false;
    for (Edit edit : change.edits()) {
      growth += edit.inserted().length - edit.removedBytes();
      boolean before = CharsetDeclaration.pushedBeyond(source, edit.byteOffset(), FAR);
      // A later edit may take away what this one adds; one behind the declaration moves nothing.
      pushed = before ? CharsetDeclaration.pushedBeyond(source, edit.byteOffset(), growth) : pushed;
    }
    return pushed;
  }

  private void write(PageFile file, PageStamp stamp, PageSource source, Injection.Changed change) {
    PageOutcome outcome = outcome(change);
    if (writer.isEmpty()) {
      listed.add(new Listed(file.path(), outcome));
    } else {
      WriteResult result =
          writer.get().replace(file.file(), stamp, Edits.pieces(source, change.edits()));
      if (result instanceof WriteResult.Failed failed) {
        failures.add(new Failure(file.path(), Message.of("inject.not-written", failed.reason())));
        return;
      }
      if (result instanceof WriteResult.WrittenByOther) {
        unchanged++;
        return;
      }
    }
    changed.merge(outcome, 1, Integer::sum);
  }

  private PageOutcome outcome(Injection.Changed change) {
    if (!inserting) {
      return PageOutcome.REMOVED;
    }
    return change.oldTags() == 0 ? PageOutcome.INSERTED : PageOutcome.REPLACED;
  }

  @Override
  public void fragment(PageFile file, PageSource source) {
    fragments++;
  }

  @Override
  public void unreadable(String path, Message reason) {
    pages++;
    failures.add(new Failure(path, reason));
  }

  /** Adds up what all workers did. */
  static InjectResult merge(List<PageInjector> workers) {
    Map<PageOutcome, Integer> changed = new EnumMap<>(PageOutcome.class);
    List<Listed> listed = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    List<String> late = new ArrayList<>();
    for (PageInjector worker : workers) {
      worker.changed.forEach((outcome, count) -> changed.merge(outcome, count, Integer::sum));
      listed.addAll(worker.listed);
      failures.addAll(worker.failures);
      late.addAll(worker.late);
    }
    return new InjectResult(
        workers.stream().mapToInt(worker -> worker.pages).sum(),
        workers.stream().mapToInt(worker -> worker.fragments).sum(),
        workers.stream().mapToInt(worker -> worker.unchanged).sum(),
        changed,
        listed.stream().sorted(Comparator.comparing(Listed::page)).toList(),
        failures.stream().sorted(Comparator.comparing(Failure::page)).toList(),
        late.stream().sorted().toList());
  }
}
