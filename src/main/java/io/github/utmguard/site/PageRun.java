package io.github.utmguard.site;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.XmlHeadLocator;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes one page from its file to what is done with it. Belongs to one worker. */
public final class PageRun implements Consumer<SiteEntry> {
  private final PageReader reader = new PageReader();
  private final PageWork work;

  public PageRun(PageWork work) {
    this.work = work;
  }

  @Override
  public void accept(SiteEntry entry) {
    if (entry instanceof SiteEntry.PageFile file) {
      page(file);
    } else if (entry instanceof SiteEntry.Problem problem) {
      unreadable(problem.path(), problem.reason());
    }
  }

  private void unreadable(String path, String reason) {
    work.unreadable(path, Message.of("page-unreadable.message", reason));
  }

  private void page(SiteEntry.PageFile file) {
    ReadResult result = reader.read(file.file());
    if (result instanceof ReadResult.Read read) {
      try {
        page(file, read);
      } catch (OutOfMemoryError e) {
        // A page's tree may take a hundred times its bytes; it is gone again by now.
        unreadable(file.path(), "it needs more memory than there is: MAVEN_OPTS=-Xmx1g");
      }
    } else if (result instanceof ReadResult.Unreadable unreadable) {
      unreadable(file.path(), unreadable.reason());
    }
  }

  private void page(SiteEntry.PageFile file, ReadResult.Read read) {
    boolean xml = isXhtml(file.path());
    PageSource source =
        xml
            ? PageSource.ofXml(read.buffer(), read.length())
            : PageSource.of(read.buffer(), read.length());
    HeadPosition position = xml ? XmlHeadLocator.locate(source) : HeadLocator.locate(source);
    if (position instanceof HeadPosition.Found head) {
      work.page(file, read.stamp(), source, head);
    } else if (position instanceof HeadPosition.Unreadable unreadable) {
      work.unreadable(file.path(), unreadable.reason());
    } else {
      work.fragment(file);
    }
  }

  private static boolean isXhtml(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".xhtml") || name.endsWith(".xht");
  }
}
