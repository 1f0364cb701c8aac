package io.github.utmguard.page;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.ParsedPage;
import io.github.utmguard.url.EmbeddedForm;
import io.github.utmguard.url.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** What the rules look at: one page, and what was found on it. */
public final class PageView {
  private final String path;
  private final Optional<Url> served;
  private final PageSource source;
  private final HeadPosition.Found head;
  private final Policy policy;
  private final Optional<ParsedPage> tree;
  private final List<ScriptElement> tags;
  private final List<ScriptElement> embeddedForms;
  private final List<HostedReference> hostedForms;
  private final Set<String> shown;
  private final List<CampaignLink> campaignLinks;

  private PageView(
      String path,
      Optional<Url> served,
      PageSource source,
      HeadPosition.Found head,
      Policy policy,
      Optional<ParsedPage> tree,
      List<ScriptElement> tags,
      List<ScriptElement> embeddedForms,
      List<HostedReference> hostedForms,
      Set<String> shown,
      List<CampaignLink> campaignLinks) {
    this.path = path;
    this.served = served;
    this.source = source;
    this.head = head;
    this.policy = policy;
    this.tree = tree;
    this.tags = tags;
    this.embeddedForms = embeddedForms;
    this.hostedForms = hostedForms;
    this.shown = shown;
    this.campaignLinks = campaignLinks;
  }

  /** A page on which nothing stands that a parser would have to find. */
  public static PageView withoutMarkers(
      String path,
      PageSource source,
      HeadPosition.Found head,
      Policy policy,
      Optional<ScriptElement> tag) {
    return new PageView(
        path,
        Optional.empty(),
        source,
        head,
        policy,
        Optional.empty(),
        tag.map(List::of).orElse(List.of()),
        List.of(),
        List.of(),
        Set.of(),
        List.of());
  }

  /** A page that was parsed. */
  public static PageView parsed(
      String path, HeadPosition.Found head, Policy policy, ParsedPage tree) {
    return parsed(path, Optional.empty(), head, policy, tree);
  }

  /**
   * A page as a server gave it, parsed.
   *
   * @param path its path relative to the site, as far as it is below it
   * @param served its address, which its links are relative to
   */
  public static PageView served(
      String path, Url served, HeadPosition.Found head, Policy policy, ParsedPage tree) {
    return parsed(path, Optional.of(served), head, policy, tree);
  }

  private static PageView parsed(
      String path, Optional<Url> served, HeadPosition.Found head, Policy policy, ParsedPage tree) {
    Url address = served.orElseGet(() -> policy.addressOf(path));
    Addresses addresses = Addresses.of(tree, address, policy);
    List<HostedReference> hosted = HostedFormReader.read(tree, addresses);
    Set<String> shown = ShownAddresses.of(tree, addresses, hosted);
    List<ScriptElement> scripts = ScriptCollector.collect(tree, addresses);
    return new PageView(
        path,
        served,
        tree.source(),
        head,
        policy,
        Optional.of(tree),
        having(scripts, policy::isTag),
        having(scripts, form -> EmbeddedForm.of(form).isPresent()),
        ShownAddresses.withoutSerialised(hosted, shown),
        shown,
        CampaignLinkReader.read(path, tree, addresses));
  }

  private static List<ScriptElement> having(List<ScriptElement> scripts, Predicate<Url> asked) {
    return scripts.stream().filter(script -> script.address().filter(asked).isPresent()).toList();
  }

  /** The page's path relative to the site. */
  public String path() {
    return path;
  }

  public PageSource source() {
    return source;
  }

  public HeadPosition.Found head() {
    return head;
  }

  public Policy policy() {
    return policy;
  }

  /** The page's tree; empty where no marker asked for one. */
  public Optional<Document> document() {
    return tree.map(ParsedPage::document);
  }

  /** The page's tree with places; empty where no marker asked for one. */
  public Optional<ParsedPage> tree() {
    return tree;
  }

  /** The page's active tags, in document order. */
  public List<ScriptElement> tags() {
    return tags;
  }

  /** Whether one of its tags has the configured address; any has, where none is configured. */
  public boolean isTaggedAsExpected() {
    return tags.stream().anyMatch(tag -> tag.address().filter(policy::isExpected).isPresent());
  }

  /** The page's active scripts that embed a form, in document order. */
  public List<ScriptElement> embeddedForms() {
    return embeddedForms;
  }

  /** Where the page names hosted forms, in document order. */
  public List<HostedReference> hostedForms() {
    return hostedForms;
  }

  /** The links whose UTM parameters are not as they should be, in document order. */
  public List<CampaignLink> campaignLinks() {
    return campaignLinks;
  }

  /** The hosted forms' addresses that the page shows, in links or in its text. */
  public Set<String> shownAddresses() {
    return shown;
  }

  /** What the page accepts by a word of its own; read anew each time. */
  public Allowances allowances() {
    // Neither a comment nor an attribute's name can be written otherwise; few pages have one.
    return tree.filter(any -> source.holds(Allowance.KEYWORD))
        .map(AllowanceReader::read)
        .orElse(Allowances.NONE);
  }

  /** What the page's relative addresses are resolved against; read anew each time. */
  public Url base() {
    return tree.map(any -> Addresses.of(any, address(), policy).base()).orElseGet(this::address);
  }

  /** The page's published address. */
  public Url address() {
    return served.orElseGet(() -> policy.addressOf(path));
  }
}
