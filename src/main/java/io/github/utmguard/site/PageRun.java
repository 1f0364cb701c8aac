package io.github.utmguard.site;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.XmlHeadLocator;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.memory.NotEnoughMemoryException;
import java.util.function.Consumer;

/** Takes one page from its file to what is done with it. Belongs to one worker. */
public final class PageRun implements Consumer<SiteEntry> {
  private final PageReader reader;
  private final PageWork work;
  private final HeapShares memory;

  /**
   * Makes a worker's run.
   *
   * @param memory shared by all workers; what the thread takes is released after each page
   */
  public PageRun(PageWork work, HeapShares memory) {
    this.work = work;
    this.memory = memory;
    this.reader = new PageReader(memory.reading());
  }

  @Override
  public void accept(SiteEntry entry) {
    if (entry instanceof SiteEntry.PageFile file) {
      page(file);
    } else if (entry instanceof SiteEntry.Problem problem) {
      work.unreadable(problem.path(), problem.reason());
    }
  }

  private void unreadable(String path, String reason) {
    work.unreadable(path, Message.of("page-unreadable.message", reason));
  }

  private void page(SiteEntry.PageFile file) {
    try {
      ReadResult result = reader.read(file.file());
      if (result instanceof ReadResult.Read read) {
        page(file, read);
      } else if (result instanceof ReadResult.Unreadable unreadable) {
        unreadable(file.path(), unreadable.reason());
      }
    } catch (NotEnoughMemoryException e) {
      tooLarge(file, e.getMessage());
    } catch (OutOfMemoryError e) {
      // The shares are estimates, and others use the heap, too; what the page took is free by now.
      tooLarge(file, "it needs more memory than is left");
    } finally {
      reader.forget();
      memory.release();
    }
  }

  private void tooLarge(SiteEntry.PageFile file, String reason) {
    work.unreadable(file.path(), Message.of("page-unreadable.memory", reason));
  }

  private void page(SiteEntry.PageFile file, ReadResult.Read read) {
    boolean xml = file.isXhtml();
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
      work.fragment(file, source);
    }
  }
}
