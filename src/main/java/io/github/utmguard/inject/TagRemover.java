package io.github.utmguard.inject;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.Edit;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.inject.Injection.Changed;
import io.github.utmguard.inject.Injection.Refused;
import io.github.utmguard.inject.Injection.Unchanged;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.PageView;
import java.util.List;

/** Decides how a page comes to carry no tag any more; serves all workers. */
final class TagRemover implements InjectionPlanner {
  private final PageFactory pages;

  TagRemover(PageFactory pages) {
    this.pages = pages;
  }

  @Override
  public Injection plan(String path, PageSource source, HeadPosition.Found head) {
    boolean tagged = pages.isTagged(source, head);
    if (!tagged && !pages.mayHoldOtherTags(source, head)) {
      return new Unchanged();
    }
    PageView page = pages.parsed(path, source, head);
    if (ScriptTokens.isAmbiguous(page, tagged)) {
      return new Refused(Message.of("inject.ambiguous"));
    }
    if (page.tags().isEmpty()) {
      return new Unchanged();
    }
    return TagRemoval.edits(page, writtenHead(page))
        .<Injection>map(edits -> new Changed(edits, page.tags().size()))
        .orElse(new Refused(Message.of("inject.not-removable", page.tags().get(0).written())));
  }

  /** A head that a tag implies is written, so that what follows stays in it. */
  private static List<Edit> writtenHead(PageView page) {
    boolean implied =
        page.head() instanceof HeadPosition.Implied
            && page.tags().stream().anyMatch(tag -> tag.start() == page.head().offset());
    int place = page.source().byteOffset(page.head().offset());
    return implied ? List.of(new Edit(place, 0, page.source().encode("<head>"))) : List.of();
  }
}
