package io.github.utmguard.inject;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.Edit;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.HeadSplice;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.inject.Injection.Changed;
import io.github.utmguard.inject.Injection.Refused;
import io.github.utmguard.inject.Injection.Unchanged;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.PageView;
import io.github.utmguard.settings.ExistingTag;
import io.github.utmguard.tag.TrackingTag;
import java.util.List;

/** Decides how a page comes to carry exactly one canonical tag; serves all workers. */
final class TagInjector implements InjectionPlanner {
  private final PageFactory pages;
  private final TrackingTag tag;
  private final ExistingTag existing;
  private final String html;

  /**
   * Makes an injector.
   *
   * @param pages knows the same tag
   */
  TagInjector(PageFactory pages, TrackingTag tag, ExistingTag existing) {
    this.pages = pages;
    this.tag = tag;
    this.existing = existing;
    this.html = tag.html();
  }

  @Override
  public Injection plan(String path, PageSource source, HeadPosition.Found head) {
    boolean tagged = pages.isTagged(source, head);
    if (!pages.mayHoldOtherTags(source, head)) {
      return tagged ? new Unchanged() : new Changed(List.of(splice(source, head)), 0);
    }
    PageView page = pages.parsed(path, source, head);
    if (ScriptTokens.isAmbiguous(page, tagged)) {
      return new Refused(Message.of("inject.ambiguous"));
    }
    if (page.tags().isEmpty()) {
      return new Changed(List.of(splice(source, head)), 0);
    }
    if (isCanonical(page, tagged) || existing == ExistingTag.KEEP) {
      return new Unchanged();
    }
    return existing == ExistingTag.FAIL
        ? new Refused(Message.of("inject.existing", page.tags().get(0).written()))
        : replace(page);
  }

  private boolean isCanonical(PageView page, boolean tagged) {
    if (page.tags().size() != 1) {
      return false;
    }
    return tagged || (page.head() instanceof HeadPosition.Xml xml && isCanonicalXml(page, xml));
  }

  private boolean isCanonicalXml(PageView page, HeadPosition.Xml head) {
    String markup = tag.xhtml(head.prefix());
    int end = Math.min(page.source().end(), head.offset() + markup.length());
    return !head.emptyElement() && page.source().text(head.offset(), end).equals(markup);
  }

  private Injection replace(PageView page) {
    Edit insertion = splice(page.source(), page.head());
    return TagRemoval.edits(page, List.of(insertion))
        .<Injection>map(edits -> new Changed(edits, page.tags().size()))
        .orElse(new Refused(Message.of("inject.not-removable", page.tags().get(0).written())));
  }

  private Edit splice(PageSource source, HeadPosition.Found head) {
    return HeadSplice.edit(source, head, html, tag::xhtml);
  }
}
