package io.github.utmguard.site;

import io.github.utmguard.finding.Message;
import io.github.utmguard.site.SiteEntry.CompanionFile;
import io.github.utmguard.site.SiteEntry.PageFile;
import io.github.utmguard.site.SiteEntry.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks a site and hands on its pages one by one, ordered by their paths (by UTF-16 units).
 *
 * <p>Only the directories between the site and the page at hand are held in memory, never the whole
 * site. Symbolic links are not followed into directories, so loops end; a link never leads out of
 * the site: where a page would be published through one, it is a {@link Problem}.
 */
public final class SiteWalker {
  private final Path root;
  private final SitePatterns patterns;
  private final boolean clearLeftOvers;

  private SiteWalker(Path root, SitePatterns patterns, boolean clearLeftOvers) {
    this.root = root;
    this.patterns = patterns;
    this.clearLeftOvers = clearLeftOvers;
  }

  /**
   * Gets ready to walk a site.
   *
   * @param site the site's directory, or a symbolic link to it
   * @param patterns which files are pages
   * @param clearLeftOvers whether the walk removes the temporary files of a killed earlier run; for
   *     goals that write into the site anyway
   * @return the walker
   * @throws java.nio.file.NoSuchFileException if there is nothing at that path
   * @throws NotDirectoryException if it is not a directory
   * @throws IOException if it cannot be looked up
   */
  public static SiteWalker of(Path site, PagePatterns patterns, boolean clearLeftOvers)
      throws IOException {
    Path root = site.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(site.toString());
    }
    return new SiteWalker(root, new SitePatterns(patterns, Optional.empty()), clearLeftOvers);
  }

  /**
   * The same walk, which also hands on the files that belong to pages.
   *
   * @param companions which files those are
   */
  public SiteWalker with(PagePatterns companions) {
    SitePatterns both = new SitePatterns(patterns.pages(), Optional.of(companions));
    return new SiteWalker(root, both, clearLeftOvers);
  }

  /**
   * Walks the site once. What cannot be read becomes a {@link Problem} and the walk goes on.
   *
   * @param sink called for every entry in order, on the calling thread; what it throws ends the
   *     walk
   */
  public void walk(Consumer<? super SiteEntry> sink) {
    new Walk(sink).run();
  }

  private final class Walk {
    private final Consumer<? super SiteEntry> sink;
    private final SymbolicLinks links = new SymbolicLinks(root, patterns.pages());
    private final Optional<SymbolicLinks> companionLinks =
        patterns.companions().map(companions -> new SymbolicLinks(root, companions));
    private final Set<Path> clearedEarly = new HashSet<>();
    private final Deque<Iterator<DirectoryListing.Entry>> open = new ArrayDeque<>();

    Walk(Consumer<? super SiteEntry> sink) {
      this.sink = sink;
    }

    void run() {
      enter(root, "");
      while (!open.isEmpty()) {
        if (open.element().hasNext()) {
          visit(open.element().next());
        } else {
          open.remove();
        }
      }
    }

    private void visit(DirectoryListing.Entry entry) {
      switch (entry.kind()) {
        case DIRECTORY -> enter(entry.file(), entry.path());
        case PAGE -> sink.accept(new PageFile(entry.file(), entry.path()));
        case COMPANION -> sink.accept(new CompanionFile(entry.file(), entry.path()));
        case LINK -> link(entry);
        case SPECIAL ->
            sink.accept(new Problem(entry.path(), Message.of("page-unreadable.special")));
      }
    }

    private void enter(Path directory, String path) {
      DirectoryListing listing = DirectoryListing.of(directory, path, patterns);
      if (clearLeftOvers && listing.leftOver() && !clearedEarly.contains(directory)) {
        clear(directory, path);
      }
      if (path.isEmpty() || patterns.pages().mayHoldPages(path)) {
        listing.failure().ifPresent(reason -> sink.accept(new Problem(name(path), reason)));
      }
      open.push(listing.entries().iterator());
    }

    private void link(DirectoryListing.Entry entry) {
      links.judge(entry.file(), entry.path()).ifPresent(this::linked);
      companionLinks
          .filter(any -> patterns.isCompanion(entry.path()))
          .flatMap(companions -> companions.judge(entry.file(), entry.path()))
          .filter(PageFile.class::isInstance)
          .map(found -> new CompanionFile(((PageFile) found).file(), found.path()))
          .ifPresent(sink);
    }

    /**
     * Hands on what a link leads to. Its directory may not have been entered yet, and must not be
     * cleared any more once a worker may be writing into it.
     */
    private void linked(SiteEntry entry) {
      if (clearLeftOvers && entry instanceof PageFile page) {
        Path directory = page.file().getParent();
        if (clearedEarly.add(directory)) {
          clear(directory, PathNames.relative(root, directory));
        }
      }
      sink.accept(entry);
    }

    private void clear(Path directory, String path) {
      try {
        UnfinishedFile.clearAbandoned(directory);
      } catch (IOException e) {
        String reason = IoReasons.of(e);
        sink.accept(new Problem(name(path), Message.of("page-unreadable.left-over", reason)));
      }
    }

    private static String name(String path) {
      return path.isEmpty() ? "." : path;
    }
  }
}
