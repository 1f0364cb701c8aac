package io.github.utmguard.site;

import io.github.utmguard.finding.Message;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What matters to a walk in one directory.
 *
 * @param entries in the order of the paths of all that is found through them
 * @param failure why the directory, or something in it, could not be read
 * @param leftOver whether the temporary file of an earlier run is there
 */
record DirectoryListing(List<Entry> entries, Optional<Message> failure, boolean leftOver) {

  /** What an entry is, without following it. */
  enum Kind {
    DIRECTORY,
    PAGE,
    COMPANION,
    LINK,
    SPECIAL
  }

  /**
   * One entry.
   *
   * @param file kept as the path that the system gave: its bytes may not survive a string
   */
  record Entry(Path file, String path, Kind kind) {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::sortKey).thenComparing(Entry::file);

    /** A directory sorts as the pages in it do, which is after {@code name-} and {@code name.}. */
    private String sortKey() {
      return kind == Kind.DIRECTORY ? path + "/" : path;
    }
  }

  static DirectoryListing of(Path directory, String path, SitePatterns patterns) {
    List<Entry> entries = new ArrayList<>();
    Optional<Message> failure = Optional.empty();
    boolean leftOver = false;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        if (UnfinishedFile.is(file)) {
          leftOver = true;
          continue;
        }
        try {
          entry(file, PathNames.child(path, file), patterns).ifPresent(entries::add);
        } catch (IOException e) {
          failure = Optional.of(Message.of("page-unreadable.folder-entry", IoReasons.of(e)));
        }
      }
    } catch (DirectoryIteratorException e) {
      failure = Optional.of(Message.of("page-unreadable.folder-end", IoReasons.of(e.getCause())));
    } catch (IOException e) {
      failure = Optional.of(Message.of("page-unreadable.folder", IoReasons.of(e)));
    }
    entries.sort(Entry.ORDER);
    return new DirectoryListing(entries, failure, leftOver);
  }

  private static Optional<Entry> entry(Path file, String path, SitePatterns patterns)
      throws IOException {
    Kind kind;
    try {
      kind = kind(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      // It went away after the directory was read: then it is no part of the site.
      return Optional.empty();
    }
    boolean page = patterns.pages().matches(path);
    boolean wanted =
        switch (kind) {
          case DIRECTORY -> patterns.mayHoldAny(path);
          case LINK -> !patterns.pages().isExcluded(path) && patterns.mayHoldAny(path);
          case PAGE -> page || patterns.isCompanion(path);
          case COMPANION, SPECIAL -> page;
        };
    Kind found = kind == Kind.PAGE && !page ? Kind.COMPANION : kind;
    return wanted ? Optional.of(new Entry(file, path, found)) : Optional.empty();
  }

  private static Kind kind(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Kind.LINK;
    }
    if (attributes.isDirectory()) {
      return Kind.DIRECTORY;
    }
    return attributes.isRegularFile() ? Kind.PAGE : Kind.SPECIAL;
  }
}
