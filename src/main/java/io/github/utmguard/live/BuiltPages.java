package io.github.utmguard.live;

import io.github.utmguard.finding.Message;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.site.PageRun;
import io.github.utmguard.site.PageStamp;
import io.github.utmguard.site.PageWork;
import io.github.utmguard.site.SiteEntry.PageFile;
import java.nio.file.Path;

/** Looks at pages of the built site. Thread-safe. */
final class BuiltPages {
  private final Path directory;
  private final TagLook look;
  private final PageRun run;

  /**
   * Gets ready.
   *
   * @param directory the built site
   * @param factory makes the views
   * @param memory what they may take
   */
  BuiltPages(Path directory, PageFactory factory, HeapShares memory) {
    this.directory = directory;
    this.look = new TagLook(factory);
    this.run = new PageRun(look, memory);
  }

  /** Whether a page of the built site carries the tag; one after the other, for few are asked. */
  synchronized boolean isTagged(String path) {
    run.work(new PageFile(directory.resolve(path), path));
    return look.tagged;
  }

  private static final class TagLook implements PageWork {
    private final PageFactory factory;
    private boolean tagged;

    TagLook(PageFactory factory) {
      this.factory = factory;
    }

    @Override
    public void page(PageFile file, PageStamp stamp, PageSource source, HeadPosition.Found head) {
      tagged = !factory.view(file.path(), source, head).tags().isEmpty();
    }

    @Override
    public void fragment(PageFile file, PageSource source) {
      tagged = false;
    }

    @Override
    public void unreadable(String path, Message reason) {
      tagged = false;
    }
  }
}
