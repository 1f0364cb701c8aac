package io.github.utmguard.source;

import io.github.utmguard.source.GeneratedPage.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Finds the one file that an address on a page can come from. */
final class AddressSearch {
  private final AddressIndex index;

  AddressSearch(AddressIndex index) {
    this.index = index;
  }

  /**
   * A file that holds the address.
   *
   * @param line the line that a finding at an offset of the page was written on
   */
  record Hit(Path file, IntFunction<Optional<Integer>> line) {}

  /**
   * Looks for the address itself, and if no file has it for its distinctive part.
   *
   * @param rounds files to look in, the likeliest first
   * @param offsets the findings of this address in this region
   * @return empty if no file has it, or several that are equally likely
   */
  Optional<Hit> find(
      GeneratedPage page,
      AddressKey address,
      Region region,
      Stream<List<Path>> rounds,
      List<Integer> offsets) {
    List<String> keys = new ArrayList<>(List.of(address.whole()));
    address.part().ifPresent(keys::add);
    return rounds
        .flatMap(round -> keys.stream().map(key -> new Holders(key, index.holders(round, key))))
        .filter(holders -> !holders.files().isEmpty())
        .findFirst()
        .flatMap(
            holders ->
                likeliest(
                    page,
                    holders.files(),
                    holders.key(),
                    new Occurrences(offsets, page.occurrences(holders.key(), region))));
  }

  private record Holders(String key, List<Path> files) {}

  private Optional<Hit> likeliest(
      GeneratedPage page, List<Path> holders, String key, Occurrences occurrences) {
    if (holders.size() == 1) {
      return Optional.of(hit(holders.get(0), key, occurrences));
    }
    int best = holders.stream().mapToInt(file -> alike(page, file)).max().orElse(0);
    List<Path> alike = holders.stream().filter(file -> alike(page, file) == best).toList();
    // A layout that other files show to hold it too may have written some of the page's links.
    return alike.stream()
        .filter(file -> best > 0 && alike.size() == 1)
        .filter(file -> index.lines(file, key).size() == occurrences.findings().size())
        .map(file -> hit(file, key, occurrences))
        .findFirst();
  }

  private Hit hit(Path file, String key, Occurrences occurrences) {
    return new Hit(file, occurrences.among(index.lines(file, key)));
  }

  private static int alike(GeneratedPage page, Path file) {
    return PathResemblance.of(page.path(), file);
  }
}
