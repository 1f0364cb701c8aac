package io.github.utmguard.site;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.XmlHeadLocator;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.memory.NotEnoughMemoryException;
import java.util.Iterator;
import java.util.function.Consumer;

/** Takes pages from their files to what is done with them. Belongs to one worker. */
public final class PageRun implements SiteWorker {
  private final PageReader reader;
  private final PageWork work;
  private final Consumer<SiteEntry.CompanionFile> companions;
  private final HeapShares memory;

  /**
   * Makes a worker's run over pages, which leaves other files alone.
   *
   * @param memory shared by all workers; what the thread takes is released after each page
   */
  public PageRun(PageWork work, HeapShares memory) {
    this(work, memory, file -> {});
  }

  /**
   * Makes a worker's run over pages and other files.
   *
   * @param memory shared by all workers; what the thread takes is released after each page
   * @param companions takes the files that are no pages
   */
  public PageRun(PageWork work, HeapShares memory, Consumer<SiteEntry.CompanionFile> companions) {
    this.work = work;
    this.companions = companions;
    this.memory = memory;
    this.reader = new PageReader(memory.reading());
  }

  /**
   * Goes on as long as there are entries. The steps of a page stand in this loop, and not in a
   * method for a page: HotSpot compiles what is called for each page with all that it calls, so
   * that each goal of a build would have reading compiled anew (0.3 s for 10,000 pages).
   */
  @Override
  public void work(Iterator<SiteEntry> entries) {
    while (entries.hasNext()) {
      SiteEntry entry = entries.next();
      if (entry instanceof SiteEntry.PageFile file) {
        try {
          ReadResult result = reader.read(file.file());
          if (result instanceof ReadResult.Read read) {
            PageSource source = source(file, read);
            hand(file, read.stamp(), source, locate(file, source));
          } else if (result instanceof ReadResult.Unreadable unreadable) {
            unreadable(file, "page-unreadable.message", unreadable.reason());
          }
        } catch (NotEnoughMemoryException e) {
          unreadable(file, "page-unreadable.memory", e.getMessage());
        } catch (OutOfMemoryError e) {
          // The shares are estimates, and others use the heap, too; what the page took is free.
          unreadable(file, "page-unreadable.memory", "it needs more memory than is left");
        } finally {
          reader.forget();
          memory.release();
        }
      } else if (entry instanceof SiteEntry.CompanionFile file) {
        companions.accept(file);
      } else if (entry instanceof SiteEntry.Problem problem) {
        work.unreadable(problem.path(), problem.reason());
      }
    }
  }

  private void unreadable(SiteEntry.PageFile file, String key, String reason) {
    work.unreadable(file.path(), Message.of(key, reason));
  }

  private static PageSource source(SiteEntry.PageFile file, ReadResult.Read read) {
    return file.isXhtml()
        ? PageSource.ofXml(read.buffer(), read.length())
        : PageSource.of(read.buffer(), read.length());
  }

  private static HeadPosition locate(SiteEntry.PageFile file, PageSource source) {
    return file.isXhtml() ? XmlHeadLocator.locate(source) : HeadLocator.locate(source);
  }

  private void hand(
      SiteEntry.PageFile file, PageStamp stamp, PageSource source, HeadPosition position) {
    if (position instanceof HeadPosition.Found head) {
      work.page(file, stamp, source, head);
    } else if (position instanceof HeadPosition.Unreadable unreadable) {
      work.unreadable(file.path(), unreadable.reason());
    } else {
      work.fragment(file, source);
    }
  }
}
