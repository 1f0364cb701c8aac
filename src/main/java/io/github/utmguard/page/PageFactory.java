package io.github.utmguard.page;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.url.Url;
import java.util.Optional;

/** Makes the view of a page with as little work as its content allows; one serves all workers. */
public final class PageFactory {
  private final Policy policy;
  private final HeadTagReader headTags;
  private final MemoryBound memory;
  private final int trees;
  private final PageMarkers markers;
  private final PageMarkers tagMarkers;

  /** Makes views of pages of any size. */
  public PageFactory(Policy policy) {
    this(policy, new MemoryBound(Long.MAX_VALUE), 1);
  }

  /**
   * Makes views of pages whose trees have room in the bound. Whoever works on a page releases what
   * its thread took when it is done with the view.
   *
   * @param trees how many trees of a page are kept at once
   */
  public PageFactory(Policy policy, MemoryBound memory, int trees) {
    this(policy, memory, trees, PageMarkers.all(policy));
  }

  private PageFactory(Policy policy, MemoryBound memory, int trees, PageMarkers markers) {
    this.policy = policy;
    this.headTags = new HeadTagReader(policy);
    this.memory = memory;
    this.trees = trees;
    this.markers = markers;
    this.tagMarkers = PageMarkers.tags(policy);
  }

  /**
   * Makes views whose tags are right, for whom the rest does not matter: fewer pages have to be
   * parsed for it.
   */
  public static PageFactory ofTags(Policy policy, MemoryBound memory) {
    return new PageFactory(policy, memory, 1, PageMarkers.tags(policy));
  }

  public Policy policy() {
    return policy;
  }

  /**
   * The page for the rules; parsed only where a marker asks for it.
   *
   * @throws NotEnoughMemoryException if its tree would be too large
   */
  public PageView view(String path, PageSource source, HeadPosition.Found head) {
    Optional<HeadTag> tag = headTags.readPasted(source, head);
    return mayHold(markers, source, head, tag) || markers.isOnPage(path)
        ? parsed(path, source, head)
        : PageView.withoutMarkers(path, source, head, policy, tag.map(HeadTag::script));
  }

  /**
   * A piece of a page for the rules about links; empty where no marker asks for it to be parsed.
   *
   * @throws NotEnoughMemoryException if its tree would be too large
   */
  public Optional<PageView> piece(String path, PageSource source, boolean xml) {
    int start = source.start();
    // A parser implies its head, if anything; where that is does not matter to links.
    HeadPosition.Found head =
        xml
            ? new HeadPosition.Xml(start, Optional.empty(), "", false)
            : new HeadPosition.Implied(start, Optional.empty());
    return mayHold(markers, source, head, Optional.empty()) || markers.isOnPage(path)
        ? Optional.of(parsed(path, source, head))
        : Optional.empty();
  }

  /**
   * The page for the rules, parsed.
   *
   * @throws NotEnoughMemoryException if its tree would be too large
   */
  public PageView parsed(String path, PageSource source, HeadPosition.Found head) {
    memory.take(trees * TreeSize.of(source));
    return PageView.parsed(path, head, policy, parse(source, head));
  }

  /**
   * A page as a server gave it, for the rules; always parsed, as a network takes longer than that.
   *
   * @param path its path relative to the site, as far as it is below it
   * @param served its address
   * @throws NotEnoughMemoryException if its tree would be too large
   */
  public PageView served(String path, Url served, PageSource source, HeadPosition.Found head) {
    memory.take(trees * TreeSize.of(source));
    return PageView.served(path, served, head, policy, parse(source, head));
  }

  /** True where a tag may stand on the page, other than the canonical one at its place. */
  public boolean mayHoldOtherTags(PageSource source, HeadPosition.Found head) {
    return mayHold(tagMarkers, source, head, headTags.read(source, head));
  }

  /** True where the first element of the head is a plain tag with the expected address. */
  public boolean isTaggedAsExpected(PageSource source, HeadPosition.Found head) {
    return headTags
        .readPasted(source, head)
        .flatMap(tag -> tag.script().address())
        .filter(policy::isExpected)
        .isPresent();
  }

  /** True where the canonical tag is the first thing in the page's head. */
  public boolean isTagged(PageSource source, HeadPosition.Found head) {
    return headTags.read(source, head).isPresent();
  }

  private static ParsedPage parse(PageSource source, HeadPosition.Found head) {
    return head instanceof HeadPosition.Xml ? ParsedPage.xhtml(source) : ParsedPage.html(source);
  }

  private static boolean mayHold(
      PageMarkers scan, PageSource source, HeadPosition.Found head, Optional<HeadTag> tag) {
    byte[] units = source.units();
    // A canonical tag's own markers do not count, or every tagged page would be parsed.
    int resume = tag.map(HeadTag::end).orElse(source.start());
    int first = tag.isPresent() ? head.offset() : source.start();
    return scan.mayHold(units, source.start(), first) || scan.mayHold(units, resume, source.end());
  }
}
