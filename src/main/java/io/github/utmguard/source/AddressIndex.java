package io.github.utmguard.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the wanted addresses stand in files, each of which is read once. */
final class AddressIndex {
  private static final int MANY = 64;

  private final Set<String> wanted;
  private final Map<Path, Map<String, List<Integer>>> lines = new HashMap<>();

  /** Of long lists, which are the same object every time, the files that hold each key. */
  private final IdentityHashMap<List<Path>, Map<String, List<Path>>> holders =
      new IdentityHashMap<>();

  /**
   * Reads nothing yet.
   *
   * @param wanted the keys of all addresses that will be asked for
   */
  AddressIndex(Set<String> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  /** The lines of a file on which a key stands, one for each time; empty for no such file. */
  List<Integer> lines(Path file, String key) {
    return lines.computeIfAbsent(file, this::read).getOrDefault(key, List.of());
  }

  /** Those of some files that hold a key, in the same order. */
  List<Path> holders(List<Path> files, String key) {
    return files.size() < MANY
        ? files.stream().filter(file -> !lines(file, key).isEmpty()).toList()
        : holders.computeIfAbsent(files, this::byKey).getOrDefault(key, List.of());
  }

  private Map<String, List<Path>> byKey(List<Path> files) {
    Map<String, List<Path>> byKey = new HashMap<>();
    for (Path file : files) {
      lines
          .computeIfAbsent(file, this::read)
          .keySet()
          .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(file));
    }
    return byKey;
  }

  private Map<String, List<Integer>> read(Path file) {
    Optional<SourceText> text = SourceFiles.source(file).map(SourceText::new);
    if (text.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Integer>> found = new HashMap<>();
    String name = String.valueOf(file.getFileName());
    occurrences(Masked.of(name, text.get().text()), wanted)
        .forEach(
            (key, runs) ->
                found.put(key, runs.stream().map(run -> text.get().line(run.start())).toList()));
    return found;
  }

  /** The runs of a text that are meant by each wanted key, in order. */
  static Map<String, List<AddressScanner.Run>> occurrences(String text, Set<String> wanted) {
    Map<String, List<AddressScanner.Run>> found = new HashMap<>();
    AddressScanner.scan(
        text,
        run ->
            AddressKey.keys(run.text()).stream()
                .filter(wanted::contains)
                .forEach(key -> found.computeIfAbsent(key, any -> new ArrayList<>()).add(run)));
    return found;
  }
}
