package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** How alike the paths of a page and of its source are, as generators keep them. */
final class PathResemblance {
  private PathResemblance() {}

  /**
   * How many names agree from the end on: 2 for the page {@code blog/hello/index.html} and {@code
   * content/blog/hello.md}, 0 for no resemblance.
   */
  static int of(String page, Path source) {
    List<String> one = names(page);
    List<String> other = names(slashes(source));
    int agreed = 0;
    while (agreed < Math.min(one.size(), other.size())
        && one.get(one.size() - 1 - agreed).equals(other.get(other.size() - 1 - agreed))) {
      agreed++;
    }
    return agreed;
  }

  static String slashes(Path path) {
    StringJoiner names = new StringJoiner("/");
    path.forEach(name -> names.add(name.toString()));
    return names.toString();
  }

  /** Without every extension: {@code contact.md.vm} was made into {@code contact.html}. */
  static String withoutExtension(String path) {
    int dot = path.indexOf('.', path.lastIndexOf('/') + 2);
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static List<String> names(String path) {
    List<String> names =
        new ArrayList<>(
            Arrays.asList(withoutExtension(path).toLowerCase(Locale.ROOT).split("/", -1)));
    String last = names.get(names.size() - 1);
    if (names.size() > 1 && (last.equals("index") || last.equals("_index"))) {
      names.remove(names.size() - 1);
    } else if (last.matches("\\d{4}-\\d\\d-\\d\\d-.+")) {
      // Jekyll's posts begin with their date.
      names.set(names.size() - 1, last.substring("2026-01-31-".length()));
    }
    return names;
  }
}
