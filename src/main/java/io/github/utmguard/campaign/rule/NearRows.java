package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.settings.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the row's link that another link almost is. The nearest first: the same but for spelling;
 * with one other value; with a campaign one letter away; with another landing page; with two other
 * values. A link of an altogether other campaign is no row's link.
 */
final class NearRows {
  /** Among so many rows that fit alike the one that is spelt nearest is looked for. */
  private static final int COMPARED = 20;

  private static final List<List<Integer>> WILDCARDS = wildcards();

  private final List<BuiltLink> links;
  private final Map<SheetColumn, Map<String, String>> spellings = new EnumMap<>(SheetColumn.class);

  /** The first link that fits, for each way of fitting; and for each the next one. */
  private final LongIndex first;

  private final int[] next;
  private final LongIndex nearCampaigns;

  NearRows(List<BuiltLink> links) {
    this.links = links;
    LinkValues.COLUMNS.forEach(column -> spellings.put(column, new HashMap<>()));
    List<NearKey> keys = new ArrayList<>(links.size());
    links.forEach(link -> keys.add(key(LinkValues.of(link.url()))));
    this.next = new int[links.size() * WILDCARDS.size()];
    this.first = new LongIndex(next.length);
    int[] near = {0};
    keys.forEach(key -> key.forEachNear(any -> near[0]++));
    this.nearCampaigns = new LongIndex(near[0]);
    // The last ones first, so that the first one is found.
    for (int i = links.size() - 1; i >= 0; i--) {
      int link = i;
      for (int way = 0; way < WILDCARDS.size(); way++) {
        int entry = i * WILDCARDS.size() + way;
        next[entry] = first.put(hash(keys.get(i), way), entry);
      }
      keys.get(i).forEachNear(any -> nearCampaigns.put(any, link));
    }
  }

  private NearKey key(LinkValues values) {
    return new NearKey(values, spellings);
  }

  private static long hash(NearKey key, int way) {
    return LongIndex.mixed(key.without(WILDCARDS.get(way)) + way);
  }

  /** Which values may differ: none, one of those beside the campaign, the page, or two of them. */
  private static List<List<Integer>> wildcards() {
    List<Integer> beside =
        LinkValues.COLUMNS.stream()
            .map(NearKey::part)
            .filter(part -> part != NearKey.CAMPAIGN)
            .toList();
    List<List<Integer>> all = new ArrayList<>();
    all.add(List.of());
    beside.forEach(one -> all.add(List.of(one)));
    all.add(List.of(NearKey.PAGE));
    for (int one : beside) {
      beside.stream().filter(other -> other > one).forEach(other -> all.add(List.of(one, other)));
    }
    return List.copyOf(all);
  }

  Optional<BuiltLink> of(LinkValues values, boolean onOtherPagesToo) {
    NearKey key = key(values);
    for (int way = 0; way < WILDCARDS.size(); way++) {
      boolean page = WILDCARDS.get(way).contains(NearKey.PAGE);
      Optional<BuiltLink> campaign = page ? nearCampaign(key) : Optional.empty();
      if (campaign.isPresent()) {
        return campaign;
      }
      List<BuiltLink> same = page && !onOtherPagesToo ? List.of() : same(hash(key, way));
      if (!same.isEmpty()) {
        return Optional.of(nearest(same, WILDCARDS.get(way), values));
      }
    }
    return Optional.empty();
  }

  private List<BuiltLink> same(long hash) {
    List<BuiltLink> same = new ArrayList<>();
    for (int i = first.get(hash); i >= 0 && same.size() < COMPARED; i = next[i]) {
      same.add(links.get(i / WILDCARDS.size()));
    }
    return same;
  }

  private Optional<BuiltLink> nearCampaign(NearKey key) {
    int[] found = {Integer.MAX_VALUE};
    key.forEachNear(
        near -> {
          int link = nearCampaigns.get(near);
          found[0] = link < 0 ? found[0] : Math.min(found[0], link);
        });
    return found[0] < links.size() ? Optional.of(links.get(found[0])) : Optional.empty();
  }

  private static BuiltLink nearest(
      List<BuiltLink> same, List<Integer> differing, LinkValues values) {
    List<SheetColumn> columns =
        LinkValues.COLUMNS.stream()
            .filter(column -> differing.contains(NearKey.part(column)))
            .toList();
    if (same.size() == 1 || columns.isEmpty()) {
      return same.get(0);
    }
    Map<String, BuiltLink> known = new HashMap<>();
    same.forEach(row -> known.putIfAbsent(LinkValues.of(row.url()).shown(columns), row));
    return Suggestion.nearest(values.shown(columns), known.keySet())
        .map(known::get)
        .orElse(same.get(0));
  }
}
