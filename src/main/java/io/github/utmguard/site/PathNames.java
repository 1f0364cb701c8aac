package io.github.utmguard.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Spells paths the same way on every system.
 *
 * <p>Under {@code LANG=C}, as in many containers, the JDK cannot decode a name such as {@code
 * größe.html}: {@link Path#toString} then holds U+FFFD although the path itself still holds the
 * right bytes. Those bytes are shown by {@link Path#toUri}; nearly every system means UTF-8.
 */
public final class PathNames {
  private PathNames() {}

  /** Spells the last name of a path. */
  static String last(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return "";
    }
    String text = name.toString();
    return text.indexOf('\uFFFD') < 0 ? text : decoded(name);
  }

  /** Spells a file's path relative to a directory above it, with {@code /} separators. */
  public static String relative(Path directory, Path file) {
    StringJoiner path = new StringJoiner("/");
    for (Path name : directory.relativize(file)) {
      path.add(last(name));
    }
    return path.toString();
  }

  /** Spells the path of something in a directory that has a path itself (empty for the site). */
  static String child(String directory, Path file) {
    return directory.isEmpty() ? last(file) : directory + "/" + last(file);
  }

  private static String decoded(Path name) {
    String uri = name.toUri().getRawPath();
    String path = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    // URLDecoder reads forms, where a plus sign is a space; in a path it is itself.
    String segment = path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B");
    return URLDecoder.decode(segment, StandardCharsets.UTF_8);
  }
}
