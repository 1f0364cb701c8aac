package io.github.utmguard.campaign.landing;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.PageLinks;
import io.github.utmguard.site.PageStamp;
import io.github.utmguard.site.PageWork;
import io.github.utmguard.site.SiteEntry.PageFile;

/** Reads one page for all that campaigns ask of it: its tag, its form, and where it leads to. */
final class LandingWork implements PageWork {
  private final SitePages pages;
  private final PageFactory factory;
  private final LinkTargets targets;
  private final MemoryBound memory;

  LandingWork(SitePages pages, PageFactory factory, LinkTargets targets, MemoryBound memory) {
    this.pages = pages;
    this.factory = factory;
    this.targets = targets;
    this.memory = memory;
  }

  @Override
  public void page(PageFile file, PageStamp stamp, PageSource source, HeadPosition.Found head) {
    SitePage page = pages.named(file.path());
    PageLinks links =
        PageLinks.read(source, head, () -> factory.policy().addressOf(file.path()), memory);
    page.leadsTo(links, targets);
    page.found(isTagged(file, source, head), links.embedsForm());
  }

  /** Pages are tagged at their heads, which is seen at once; any other tag takes a parser. */
  private boolean isTagged(PageFile file, PageSource source, HeadPosition.Found head) {
    if (factory.isTaggedAsExpected(source, head)) {
      return true;
    }
    return factory.view(file.path(), source, head).isTaggedAsExpected();
  }

  @Override
  public void fragment(PageFile file, PageSource source) {
    pages.named(file.path()).end(SitePage.State.FRAGMENT);
  }

  @Override
  public void unreadable(String path, Message reason) {
    pages.named(path).end(SitePage.State.UNREADABLE);
  }
}
