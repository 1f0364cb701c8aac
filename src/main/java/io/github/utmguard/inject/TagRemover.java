package io.github.utmguard.inject;

import io.github.utmguard.finding.Message;
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
    if (!pages.isTagged(source, head) && !pages.mayHoldOtherTags(source, head)) {
      return new Unchanged();
    }
    PageView page = pages.parsed(path, source, head);
    if (page.tags().isEmpty()) {
      return new Unchanged();
    }
    return TagRemoval.edits(page, List.of())
        .<Injection>map(edits -> new Changed(edits, page.tags().size()))
        .orElse(new Refused(Message.of("inject.not-removable", page.tags().get(0).written())));
  }
}
