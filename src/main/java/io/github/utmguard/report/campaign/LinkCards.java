package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.campaign.sheet.CampaignEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cards of a page, in the order of their links: those that differ in their channels only stand
 * on one. They are written a batch at a time, on all processors, when somebody takes them.
 */
final class LinkCards implements Iterable<String> {
  /** Enough for all processors; a few MB. */
  private static final int BATCH = 1024;

  /** What one processor writes at once. */
  private static final int AT_ONCE = 64;

  private final List<List<Integer>> groups;
  private final List<CardFindings.OfCard> findings;
  private final CardWriter writer;

  private LinkCards(
      List<List<Integer>> groups, List<CardFindings.OfCard> findings, CardWriter writer) {
    this.groups = groups;
    this.findings = findings;
    this.writer = writer;
  }

  static LinkCards of(CampaignLinksView view, CardFindings findings, CardWriter writer) {
    List<List<Integer>> groups = groups(view.links());
    List<CardFindings.OfCard> ofCards = new ArrayList<>(groups.size());
    for (List<Integer> group : groups) {
      ofCards.add(findings.next(group));
    }
    return new LinkCards(groups, ofCards, writer);
  }

  private static List<List<Integer>> groups(List<BuiltLink> links) {
    List<List<Integer>> groups = new ArrayList<>(links.size());
    int start = 0;
    while (start < links.size()) {
      // The links of a row follow each other.
      int row = links.get(start).entry().row().number();
      int end = start + 1;
      while (end < links.size() && links.get(end).entry().row().number() == row) {
        end++;
      }
      groups.addAll(end == start + 1 ? List.of(List.of(start)) : ofRow(links, start, end));
      start = end;
    }
    return groups;
  }

  /** A row's name and period are the same for all of its links. */
  private static Collection<List<Integer>> ofRow(List<BuiltLink> links, int start, int end) {
    Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      CampaignEntry entry = links.get(i).entry();
      List<String> group = List.of(entry.landingPage(), entry.values().campaign());
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(i);
    }
    return groups.values();
  }

  int size() {
    return groups.size();
  }

  @Override
  public Iterator<String> iterator() {
    return IntStream.iterate(0, from -> from < size(), from -> from + BATCH)
        .boxed()
        .flatMap(from -> batch(from, Math.min(from + BATCH, size())))
        .iterator();
  }

  /** A stream within a stream would be worked on by one processor only. */
  private Stream<String> batch(int from, int to) {
    return IntStream.range(0, (to - from + AT_ONCE - 1) / AT_ONCE)
        .parallel()
        .mapToObj(part -> part(from + part * AT_ONCE, Math.min(to, from + (part + 1) * AT_ONCE)))
        .toList()
        .stream()
        .flatMap(List::stream);
  }

  private List<String> part(int from, int to) {
    List<LinksPage.Card> cards = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cards.add(writer.card(i + 1, groups.get(i), findings.get(i)));
    }
    return writer.html(cards);
  }
}
