package io.github.utmguard.site;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;

/** What one worker does with what it comes across; used by that worker only. */
public interface PageWork {

  /** Takes a page whose head was found; the source is valid until the method returns. */
  void page(SiteEntry.PageFile file, PageStamp stamp, PageSource source, HeadPosition.Found head);

  /** Takes a file that is no page; the source is valid until the method returns. */
  void fragment(SiteEntry.PageFile file, PageSource source);

  /** Takes a page that cannot be read safely. */
  void unreadable(String path, io.github.utmguard.finding.Message reason);
}
