package io.github.utmguard.site;

import io.github.utmguard.site.PublishedFile.Nothing;
import io.github.utmguard.site.PublishedFile.OutOfReach;
import io.github.utmguard.site.PublishedFile.Regular;
import io.github.utmguard.url.PercentDecoding;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the files that a static host serves under the addresses of a site. Thread-safe.
 *
 * <p>Names are compared with what the directories list, so upper and lower case count on every file
 * system, and no name can lead anywhere else. A directory is listed once.
 */
public final class PublishedFiles {
  private static final List<String> INDEXES = List.of("index.html", "index.htm", "index.xhtml");

  /** What hosts put after the last name of an address, in the order in which they try. */
  private static final List<String> ENDS = List.of(".html", ".htm", ".xhtml");

  /** No directory of a site stands deeper. */
  private static final int DEEPEST = 256;

  /**
   * @param names what stands in a directory
   * @param outside whether a symbolic link leads out of the site
   */
  private record Listing(Map<String, Path> names, boolean outside) {
    static final Listing NONE = new Listing(Map.of(), false);
    static final Listing OUTSIDE = new Listing(Map.of(), true);
  }

  private final Path root;
  private final Map<String, Listing> listings = new ConcurrentHashMap<>();

  private PublishedFiles(Path root) {
    this.root = root;
  }

  /**
   * Gets ready to look into a site.
   *
   * @throws NotDirectoryException if it is no directory
   * @throws IOException if it is not there or cannot be looked up
   */
  public static PublishedFiles of(Path site) throws IOException {
    Path root = site.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(site.toString());
    }
    return new PublishedFiles(root);
  }

  /**
   * Looks up an address: the file itself, the file with an end such as {@code .html}, or the
   * directory's index.
   *
   * @param address relative to the site, percent-encoded, without query; empty for the site itself
   */
  public PublishedFile find(String address) {
    if (isPlain(address)) {
      int slash = address.lastIndexOf('/');
      return find(address.substring(0, Math.max(slash, 0)), address.substring(slash + 1));
    }
    List<String> names = new ArrayList<>();
    for (String segment : address.split("/", DEEPEST + 2)) {
      names.add(PercentDecoding.decode(segment));
    }
    if (names.size() > DEEPEST || names.stream().anyMatch(name -> name.indexOf('/') >= 0)) {
      return new Nothing();
    }
    String last = names.remove(names.size() - 1);
    if (names.contains("")) {
      return new Nothing();
    }
    return find(String.join("/", names), last);
  }

  /** Whether its names stand as they are, none of them empty, and not too many; most do. */
  private static boolean isPlain(String address) {
    char before = '/';
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '%' || (c == '/' && before == '/')) {
        return false;
      }
      before = c;
    }
    return address.length() < DEEPEST;
  }

  private PublishedFile find(String directory, String last) {
    if (last.isEmpty()) {
      return index(directory);
    }
    PublishedFile exact = file(directory, last);
    if (!(exact instanceof Nothing)) {
      return exact;
    }
    for (String end : ENDS) {
      PublishedFile page = file(directory, last + end);
      if (!(page instanceof Nothing)) {
        return page;
      }
    }
    return index(child(directory, last));
  }

  private PublishedFile index(String directory) {
    for (String name : INDEXES) {
      PublishedFile page = file(directory, name);
      if (!(page instanceof Nothing)) {
        return page;
      }
    }
    return new Nothing();
  }

  private PublishedFile file(String directory, String name) {
    Listing listing = listing(directory);
    String path = child(directory, name);
    if (listing.outside()) {
      return new OutOfReach(path);
    }
    Optional<Path> file = Optional.ofNullable(listing.names().get(name));
    try {
      return file.isPresent() ? look(file.get(), path) : new Nothing();
    } catch (IOException e) {
      // It is gone, or a link leads to nothing.
      return new Nothing();
    }
  }

  private PublishedFile look(Path file, String path) throws IOException {
    Path real = file;
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    // What is no link stands in a directory that was found to be inside.
    boolean inside = true;
    if (attributes.isSymbolicLink()) {
      real = file.toRealPath();
      attributes = Files.readAttributes(real, BasicFileAttributes.class);
      inside = real.startsWith(root);
    }
    if (attributes.isDirectory()) {
      return new Nothing();
    }
    return attributes.isRegularFile() && inside
        ? new Regular(real, path, PageStamp.of(attributes))
        : new OutOfReach(path);
  }

  /** Not by computeIfAbsent, since a listing needs that of the directory above it. */
  private Listing listing(String directory) {
    Listing known = listings.get(directory);
    if (known != null) {
      return known;
    }
    Listing listing = list(directory);
    listings.put(directory, listing);
    return listing;
  }

  private Listing list(String directory) {
    try {
      if (directory.isEmpty()) {
        return read(root);
      }
      int slash = directory.lastIndexOf('/');
      Listing above = listing(slash < 0 ? "" : directory.substring(0, slash));
      Optional<Path> found = Optional.ofNullable(above.names().get(directory.substring(slash + 1)));
      if (above.outside() || found.isEmpty()) {
        return above.outside() ? Listing.OUTSIDE : Listing.NONE;
      }
      Path real = found.get().toRealPath();
      if (!Files.isDirectory(real)) {
        return Listing.NONE;
      }
      return real.startsWith(root) ? read(real) : Listing.OUTSIDE;
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be read cannot be published either.
      return Listing.NONE;
    }
  }

  private static Listing read(Path directory) throws IOException {
    Map<String, Path> names = new HashMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        names.put(PathNames.last(entry), entry);
      }
    }
    return new Listing(names, false);
  }

  private static String child(String directory, String name) {
    return directory.isEmpty() ? name : directory + "/" + name;
  }
}
