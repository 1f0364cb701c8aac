package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.url.QueryParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the row that a link is from, without comparing it with each of them. */
final class RowIndex {
  /**
   * The rows' links by what they have in common.
   *
   * @param other one of the parameters that the landing page itself has
   */
  private record Key(String page, Map<SheetColumn, String> utm, Optional<QueryParameter> other) {}

  private final Map<Key, List<BuiltLink>> rows = new HashMap<>();
  private final Map<String, BuiltLink> pages = new HashMap<>();
  private final List<BuiltLink> links;
  private NearRows near;

  RowIndex(List<BuiltLink> links) {
    this.links = links;
    for (BuiltLink link : links) {
      LinkValues values = LinkValues.of(link.url());
      Optional<QueryParameter> other = values.others().stream().findFirst();
      rows.computeIfAbsent(new Key(values.page(), values.utm(), other), any -> new ArrayList<>(1))
          .add(link);
      pages.putIfAbsent(values.page(), link);
    }
  }

  /** The first row's link that leads to the same page. */
  Optional<BuiltLink> leadingTo(LinkValues values) {
    return Optional.ofNullable(pages.get(values.page()));
  }

  /** The row's link that has the same values; a mail tool may have added other parameters. */
  Optional<BuiltLink> same(LinkValues values) {
    Set<QueryParameter> others = new HashSet<>(values.others());
    List<Optional<QueryParameter>> keys = new ArrayList<>();
    others.forEach(other -> keys.add(Optional.of(other)));
    keys.add(Optional.empty());
    return keys.stream()
        .flatMap(key -> rows.getOrDefault(key(values, key), List.of()).stream())
        .filter(row -> others.containsAll(LinkValues.of(row.landingPage()).others()))
        .findFirst();
  }

  private static Key key(LinkValues values, Optional<QueryParameter> other) {
    return new Key(values.page(), values.utm(), other);
  }

  /** The row's link that has almost the same values. */
  Optional<BuiltLink> near(LinkValues values, boolean onOtherPagesToo) {
    if (near == null) {
      near = new NearRows(links);
    }
    return near.of(values, onOtherPagesToo);
  }
}
