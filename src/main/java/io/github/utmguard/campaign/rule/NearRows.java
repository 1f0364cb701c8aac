package io.github.utmguard.campaign.rule;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.SheetColumn;
import io.github.utmguard.settings.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the row's link that another link almost is. The nearest first: the same but for spelling;
 * with one other value; with a campaign one letter away; with another landing page; with two other
 * values. A link of an altogether other campaign is no row's link.
 */
final class NearRows {
  private static final String ANY = "*";

  /** Among so many rows that fit alike the one that is spelt nearest is looked for. */
  private static final int COMPARED = 20;

  /** The first place of a key is the page's, the others are those of the columns. */
  private static final int PAGE = 0;

  private static final int CAMPAIGN = 1 + LinkValues.COLUMNS.indexOf(SheetColumn.UTM_CAMPAIGN);

  private static final int SHORTEST = 5;

  private final List<Set<Integer>> wildcards = wildcards();
  private final Map<List<String>, List<BuiltLink>> rows = new HashMap<>();
  private final Map<List<String>, BuiltLink> nearCampaigns = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  NearRows(List<BuiltLink> links) {
    for (BuiltLink link : links) {
      List<String> key = key(LinkValues.of(link.url()));
      for (Set<Integer> open : wildcards) {
        List<BuiltLink> same = rows.computeIfAbsent(with(key, open), any -> new ArrayList<>(1));
        if (same.size() < COMPARED) {
          same.add(link);
        }
      }
      forEachNear(key, near -> nearCampaigns.putIfAbsent(near, link));
    }
  }

  /** Which values may differ: none, one of those beside the campaign, the page, or two of them. */
  private static List<Set<Integer>> wildcards() {
    List<Integer> beside = new ArrayList<>();
    for (int i = 1; i <= LinkValues.COLUMNS.size(); i++) {
      if (i != CAMPAIGN) {
        beside.add(i);
      }
    }
    List<Set<Integer>> all = new ArrayList<>();
    all.add(Set.of());
    beside.forEach(one -> all.add(Set.of(one)));
    all.add(Set.of(PAGE));
    for (int one : beside) {
      beside.stream().filter(other -> other > one).forEach(other -> all.add(Set.of(one, other)));
    }
    return List.copyOf(all);
  }

  Optional<BuiltLink> of(LinkValues values, boolean onOtherPagesToo) {
    List<String> key = key(values);
    for (Set<Integer> open : wildcards) {
      boolean page = open.contains(PAGE);
      if (page) {
        Optional<BuiltLink> campaign = nearCampaign(key);
        if (campaign.isPresent()) {
          return campaign;
        }
      }
      List<BuiltLink> same =
          page && !onOtherPagesToo ? List.of() : rows.getOrDefault(with(key, open), List.of());
      if (!same.isEmpty()) {
        return Optional.of(nearest(same, open, values));
      }
    }
    return Optional.empty();
  }

  private Optional<BuiltLink> nearCampaign(List<String> key) {
    List<BuiltLink> found = new ArrayList<>();
    forEachNear(key, near -> Optional.ofNullable(nearCampaigns.get(near)).ifPresent(found::add));
    return found.stream().findFirst();
  }

  /** Two words that are one letter apart are the same when each has left out at most one. */
  private static void forEachNear(List<String> key, Consumer<List<String>> visitor) {
    String campaign = key.get(CAMPAIGN);
    if (campaign.length() < SHORTEST) {
      return;
    }
    List<String> near = new ArrayList<>(key);
    visitor.accept(List.copyOf(near));
    for (int i = 0; i < campaign.length(); i++) {
      near.set(CAMPAIGN, campaign.substring(0, i) + campaign.substring(i + 1));
      visitor.accept(List.copyOf(near));
    }
  }

  private BuiltLink nearest(List<BuiltLink> same, Set<Integer> open, LinkValues values) {
    Set<SheetColumn> columns = EnumSet.noneOf(SheetColumn.class);
    open.stream().filter(i -> i != PAGE).forEach(i -> columns.add(LinkValues.COLUMNS.get(i - 1)));
    Map<String, BuiltLink> known = new HashMap<>();
    List<SheetColumn> differing = List.copyOf(columns);
    same.forEach(row -> known.putIfAbsent(LinkValues.of(row.url()).shown(differing), row));
    return same.size() == 1 || differing.isEmpty()
        ? same.get(0)
        : Suggestion.nearest(values.shown(differing), known.keySet())
            .map(known::get)
            .orElse(same.get(0));
  }

  private List<String> key(LinkValues values) {
    List<String> key = new ArrayList<>();
    key.add(values.page());
    for (SheetColumn column : LinkValues.COLUMNS) {
      String value = values.value(column);
      key.add(
          spellings.computeIfAbsent(column.english() + value, any -> Spelling.key(column, value)));
    }
    return key;
  }

  private static List<String> with(List<String> key, Set<Integer> open) {
    if (open.isEmpty()) {
      return key;
    }
    List<String> opened = new ArrayList<>(key);
    open.forEach(i -> opened.set(i, ANY));
    return opened;
  }
}
