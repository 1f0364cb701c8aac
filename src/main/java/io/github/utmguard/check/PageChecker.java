package io.github.utmguard.check;

import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.note.PageNote;
import io.github.utmguard.note.PageNotes;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.PageLinks;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.rule.RuleCatalogue;
import io.github.utmguard.rule.Violation;
import io.github.utmguard.site.PageStamp;
import io.github.utmguard.site.PageWork;
import io.github.utmguard.site.SiteEntry.PageFile;
import io.github.utmguard.url.TagAddress;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the rules over pages; one for each worker, merged at the end. */
final class PageChecker implements PageWork {
  private final PageFactory factory;
  private final Optional<PageNotes> notes;
  private final PageRules rules;
  private final List<ActiveRule> tagRules;
  private final List<ActiveRule> otherRules;
  private final List<ActiveRule> linkRules;
  private final List<Finding> findings = new ArrayList<>();
  private final List<SuppressedFinding> suppressed = new ArrayList<>();
  private final Map<String, Integer> tagAddresses = new HashMap<>();
  private final Set<String> shownAddresses = new HashSet<>();
  private int pages;
  private int fragments;
  private int tagged;
  private int embeddedForms;
  private int hostedForms;

  PageChecker(PageFactory factory, Severities severities, Optional<PageNotes> notes) {
    this.factory = factory;
    this.notes = notes;
    this.rules = new PageRules(severities, findings::add, suppressed::add);
    this.tagRules = severities.active(RuleCatalogue.tagRules());
    this.otherRules = severities.active(RuleCatalogue.otherRules());
    this.linkRules = severities.active(RuleCatalogue.linkRules());
  }

  @Override
  public void page(PageFile file, PageStamp stamp, PageSource source, HeadPosition.Found head) {
    PageView page = factory.view(file.path(), source, head);
    pages++;
    embeddedForms += page.embeddedForms().size();
    if (!page.tags().isEmpty()) {
      tagged++;
      if (factory.policy().tag().isEmpty()) {
        count(page.tags().get(0));
      }
    }
    judge(page, tagRules, otherRules);
    if (notes.isPresent() && notes.get().hasRoom()) {
      note(page, stamp, notes.get());
    }
  }

  /** A page that takes a parser to be noted is better read again by whoever asks for it. */
  private static void note(PageView page, PageStamp stamp, PageNotes notes) {
    try {
      PageLinks.scan(page.source(), page.head(), page::address)
          .map(links -> new PageNote(page.isTaggedAsExpected(), links))
          .ifPresent(note -> notes.add(page.path(), stamp, note));
    } catch (OutOfMemoryError e) {
      // So is one for whose note there is no memory left: the page itself was judged.
    }
  }

  private void judge(PageView page, List<ActiveRule> aboutTag, List<ActiveRule> others) {
    shownAddresses.addAll(page.shownAddresses());
    hostedForms += page.hostedForms().size();
    rules.judge(page, page.path(), aboutTag, others);
  }

  /**
   * Without a configured address the pages' own majority is what the others are held against; a
   * placeholder is never right, however many pages have it.
   */
  private void count(ScriptElement tag) {
    tag.address()
        .filter(url -> !TagAddress.isPlaceholder(url))
        .map(Url::href)
        .ifPresent(url -> tagAddresses.merge(url, 1, Integer::sum));
  }

  /** A script may load it into pages, and a visitor may land on it: its links count. */
  @Override
  public void fragment(PageFile file, PageSource source) {
    factory
        .piece(file.path(), source, file.isXhtml())
        .ifPresent(piece -> judge(piece, List.of(), linkRules));
    fragments++;
    Violation violation =
        new Violation(
            0,
            Optional.empty(),
            Message.of("page-fragment.message"),
            Message.of("page-fragment.fix"));
    rules.add("page-fragment", new Location(file.path(), 1, 1), violation);
  }

  @Override
  public void unreadable(String path, Message reason) {
    pages++;
    Violation violation =
        new Violation(0, Optional.empty(), reason, Message.of("page-unreadable.fix", path));
    rules.add("page-unreadable", new Location(path, 1, 1), violation);
  }

  Map<String, Integer> tagAddresses() {
    return tagAddresses;
  }

  Set<String> shownAddresses() {
    return shownAddresses;
  }

  List<Finding> findings() {
    return findings;
  }

  List<SuppressedFinding> suppressed() {
    return suppressed;
  }

  Coverage coverage() {
    return new Coverage(pages, fragments, tagged, embeddedForms, hostedForms);
  }
}
