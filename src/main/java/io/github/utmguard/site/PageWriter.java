package io.github.utmguard.site;

import io.github.utmguard.site.WriteResult.Failed;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Replaces pages of one site, each whole or not at all: a new file is written beside the site and
 * then moved onto the page in one step. Where that is impossible (the site is a mount point, or its
 * parent cannot be written), the new file stands in the page's own directory, under a name that
 * {@link SiteWalker} knows and clears: not always the same, for two builds may be at work there.
 *
 * <p>Nothing is forced to the disk: the promise holds when the build is killed, since the system
 * then still has all that was written, not through a power cut. A site is generated again after
 * that, and forcing costs more than all other work on a page together.
 *
 * <p>Thread-safe. Permissions stay, and owner and group where we may set them; access control lists
 * and extended attributes do not, and a hard link to the page keeps the old content.
 */
public final class PageWriter implements Closeable {
  private final Path root;
  private final Optional<Path> outside;
  private final Set<Object> devicesInPlace = ConcurrentHashMap.newKeySet();
  private final ReplacedFiles replaced = new ReplacedFiles();
  private Optional<Workspace> workspace = Optional.empty();
  private boolean workspaceTried;

  private PageWriter(Path root, Optional<Path> outside) {
    this.root = root;
    this.outside = outside;
  }

  /**
   * Gets ready to write into a site, and removes what killed earlier runs left beside it.
   *
   * @param site the site's directory, or a symbolic link to it
   * @return the writer; nothing is created before the first page is replaced
   * @throws IOException if the site cannot be looked up
   */
  public static PageWriter open(Path site) throws IOException {
    Path root = site.toRealPath();
    return open(root, Optional.ofNullable(root.getParent()));
  }

  /** Takes another directory than the site's parent for temporary files, or none at all. */
  static PageWriter open(Path root, Optional<Path> outside) {
    outside.ifPresent(Workspace::clearAbandoned);
    return new PageWriter(root, outside);
  }

  /**
   * Replaces a page, unless it has changed, is read-only, or no longer stands inside the site. A
   * change that made the same of it is none to complain of: two builds may be at work.
   *
   * @param file the page's real file
   * @param stamp what the page looked like when it was read
   * @param content the new bytes, in order; the buffers' positions are left alone
   * @return whether the page holds the new bytes; if not, it is as it was
   */
  public WriteResult replace(Path file, PageStamp stamp, List<ByteBuffer> content) {
    try {
      Optional<String> refusal = WritePermission.refusal(file);
      if (refusal.isPresent()) {
        return new Failed(refusal.get());
      }
      Replacement replacement = new Replacement(root, file, stamp, content);
      Closeable held = replacement.hold(replaced);
      try {
        return replace(replacement, file);
      } finally {
        held.close();
      }
    } catch (IOException e) {
      return new Failed(IoReasons.of(e));
    }
  }

  private WriteResult replace(Replacement replacement, Path file) throws IOException {
    Optional<WriteResult> result = replaceFromOutside(replacement);
    return result.isPresent() ? result.get() : replaceInPlace(replacement, file);
  }

  private Optional<WriteResult> replaceFromOutside(Replacement replacement) throws IOException {
    if (devicesInPlace.contains(replacement.device())) {
      return Optional.empty();
    }
    Optional<Workspace> space = workspace();
    if (space.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(replacement.by(space.get().newFile()));
    } catch (AtomicMoveNotSupportedException e) {
      devicesInPlace.add(replacement.device());
      return Optional.empty();
    }
  }

  private static WriteResult replaceInPlace(Replacement replacement, Path file) throws IOException {
    try (UnfinishedFile temporary = UnfinishedFile.in(file.toAbsolutePath().getParent())) {
      return replacement.by(temporary);
    }
  }

  private synchronized Optional<Workspace> workspace() {
    if (!workspaceTried && outside.isPresent()) {
      try {
        workspace = Optional.of(Workspace.create(outside.get()));
      } catch (IOException e) {
        workspace = Optional.empty();
      }
    }
    workspaceTried = true;
    return workspace;
  }

  /**
   * Removes the temporary files. No page may be replaced meanwhile or afterwards.
   *
   * @throws IOException if they cannot be removed; the next run tries again
   */
  @Override
  public synchronized void close() throws IOException {
    replaced.close();
    workspaceTried = true;
    if (workspace.isPresent()) {
      Workspace closing = workspace.get();
      workspace = Optional.empty();
      closing.close();
    }
  }
}
