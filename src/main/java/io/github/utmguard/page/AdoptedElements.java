package io.github.utmguard.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells which elements a parser took out of the page again and put in elsewhere, because a
 * formatting element around them was closed and they were not (HTML standard, 13.2.6.4.7, "adoption
 * agency algorithm").
 *
 * <p>The tree shows it: what such an element holds is wrapped into a copy of the formatting
 * element, which is written before that element and ends where the formatting element does. A copy
 * that is only opened again ends later.
 */
final class AdoptedElements {
  private static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  /** How many elements begin and end at the same places. */
  private final Map<Place, Integer> copies = new HashMap<>();

  private record Place(int from, int to) {
    static Place of(Element element) {
      return new Place(start(element), element.endSourceRange().startPos());
    }
  }

  AdoptedElements(Document document) {
    Elements.visit(
        document,
        (element, inert) -> {
          if (isFormatting(element)) {
            copies.merge(Place.of(element), 1, Integer::sum);
          }
        });
  }

  /**
   * True for an element that was moved after it was put into the page, and not together with the
   * other: each of the nodes that are wrapped is moved by itself.
   */
  boolean isMovedFrom(Element other, Element element) {
    boolean moved = element.children().stream().anyMatch(this::isAdopter);
    Element child = element;
    for (Element around = element.parent(); around != null && !moved; around = around.parent()) {
      moved = isAdopter(around) && !Elements.isWithin(other, child);
      child = around;
    }
    return moved;
  }

  /** A copy that took over the content of what it stands in. */
  private boolean isAdopter(Element copy) {
    Element block = copy.parent();
    return isFormatting(copy)
        && block != null
        && start(copy) < start(block)
        && copies.get(Place.of(copy)) > 1;
  }

  private static boolean isFormatting(Element element) {
    return FORMATTING.contains(element.normalName()) && element.sourceRange().isTracked();
  }

  private static int start(Element element) {
    return element.sourceRange().startPos();
  }
}
