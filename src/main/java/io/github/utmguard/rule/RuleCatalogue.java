package io.github.utmguard.rule;

import static io.github.utmguard.finding.Severity.ERROR;
import static io.github.utmguard.finding.Severity.INFO;
import static io.github.utmguard.finding.Severity.WARNING;

import io.github.utmguard.finding.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules: one line each, with id and default severity. */
public final class RuleCatalogue {

  /**
   * A rule and what is known of it beforehand.
   *
   * @param id its name in settings, reports and the documentation
   * @param severity its default severity
   * @param rule what looks at pages; empty where the walk over the site itself finds it, or where
   *     it looks at campaigns or at the deployed site
   */
  public record Entry(String id, Severity severity, Optional<Rule> rule) {}

  /** About a page's tag, the most telling first: one cause is one finding. */
  private static final List<Entry> TAG_RULES =
      List.of(
          entry("embedded-form-untracked", ERROR, new EmbeddedFormUntracked()),
          entry("tag-missing", ERROR, new TagMissing()),
          entry("tag-duplicate", ERROR, new TagDuplicate()),
          entry("tag-placeholder", ERROR, new TagPlaceholder()),
          entry("tag-mismatch", ERROR, new TagMismatch()),
          entry("tag-blocked", ERROR, new TagBlocked()),
          entry("tag-misplaced", ERROR, new TagMisplaced()),
          entry("tag-not-first", WARNING, new TagNotFirst()));

  private static final List<Entry> OTHER_RULES =
      List.of(
          entry("tag-development-host", WARNING, new TagDevelopmentHost()),
          entry("charset-late", WARNING, new CharsetLate()),
          entry("hosted-form-link", ERROR, new HostedFormLink()),
          entry("hosted-form-frame", ERROR, new HostedFormFrame()),
          entry("hosted-form-script", ERROR, new HostedFormScript()),
          entry("hosted-form-mention", INFO, new HostedFormMention()),
          entry("hosted-form-redirect", ERROR, new HostedFormRedirect()),
          entry("embedded-form-blocked", ERROR, new EmbeddedFormBlocked()),
          entry("embedded-form-tenant", WARNING, new EmbeddedFormTenant()),
          entry("utm-internal-link", WARNING, new UtmInternalLink()),
          entry("utm-unknown-parameter", WARNING, new UtmUnknownParameter()),
          entry("utm-missing-parameter", WARNING, new UtmMissingParameter()),
          entry("utm-duplicate-parameter", WARNING, new UtmDuplicateParameter()),
          entry("utm-naming", WARNING, new UtmNaming()),
          entry("utm-malformed", WARNING, new UtmMalformed()),
          entry("utm-personal-data", WARNING, new UtmPersonalData()),
          new Entry("page-fragment", INFO, Optional.empty()),
          new Entry("page-unreadable", ERROR, Optional.empty()),
          new Entry("suppression-unused", WARNING, Optional.empty()));

  /** About campaigns, which are judged after the pages: campaign.rule holds what looks at them. */
  private static final List<Entry> CAMPAIGN_RULES =
      List.of(
          new Entry("campaign-landing-missing", ERROR, Optional.empty()),
          new Entry("campaign-landing-untagged", ERROR, Optional.empty()),
          new Entry("campaign-form-unreachable", WARNING, Optional.empty()),
          new Entry("campaign-hosted-form", WARNING, Optional.empty()),
          new Entry("campaign-duplicate-link", WARNING, Optional.empty()),
          new Entry("campaign-inconsistent", WARNING, Optional.empty()),
          new Entry("campaign-unknown-medium", WARNING, Optional.empty()),
          new Entry("campaign-expired", WARNING, Optional.empty()),
          new Entry("campaign-link-untagged", ERROR, Optional.empty()),
          new Entry("campaign-link-unlisted", WARNING, Optional.empty()),
          new Entry("campaign-link-altered", WARNING, Optional.empty()));

  /** About the deployed site, which other rules find as they visit it: live.rule holds them. */
  private static final List<Entry> LIVE_RULES =
      List.of(
          new Entry("live-tag-stripped", ERROR, Optional.empty()),
          new Entry("live-csp-blocked", ERROR, Optional.empty()),
          new Entry("live-page-unreachable", ERROR, Optional.empty()),
          new Entry("live-script-unreachable", ERROR, Optional.empty()),
          new Entry("live-host-moved", WARNING, Optional.empty()),
          new Entry("live-redirect-drops-utm", ERROR, Optional.empty()),
          new Entry("live-landing-missing", ERROR, Optional.empty()),
          new Entry("live-landing-untagged", ERROR, Optional.empty()),
          new Entry("live-journey", ERROR, Optional.empty()));

  private static final Set<String> ABOUT_WHOLE_PAGE =
      Stream.concat(
              TAG_RULES.stream().map(Entry::id),
              Stream.of("tag-development-host", "charset-late", "live-tag-stripped"))
          .collect(Collectors.toUnmodifiableSet());

  private RuleCatalogue() {}

  private static Entry entry(String id, Severity severity, Rule rule) {
    return new Entry(id, severity, Optional.of(rule));
  }

  /** The rules of which the first that finds something speaks for the page's tag. */
  public static List<Entry> tagRules() {
    return TAG_RULES;
  }

  /** The rules that each speak for themselves. */
  public static List<Entry> otherRules() {
    return OTHER_RULES;
  }

  /** The rules about where links lead, which hold for a piece of a page, too. */
  public static List<Entry> linkRules() {
    return OTHER_RULES.stream()
        .filter(entry -> entry.id().startsWith("hosted-form-") || entry.id().startsWith("utm-"))
        .toList();
  }

  /** The rules that only campaigns are judged by, and no page. */
  public static List<Entry> campaignRules() {
    return CAMPAIGN_RULES;
  }

  /** The rules that only the deployed site is judged by. */
  public static List<Entry> liveRules() {
    return LIVE_RULES;
  }

  /** True for a rule that judges a page by its tag or charset, wherever its findings stand. */
  public static boolean isAboutWholePage(String id) {
    return ABOUT_WHOLE_PAGE.contains(id);
  }

  /** All rules. */
  public static List<Entry> all() {
    return Stream.of(TAG_RULES, OTHER_RULES, CAMPAIGN_RULES, LIVE_RULES)
        .flatMap(List::stream)
        .toList();
  }

  /** The names that settings may give rules by, in the catalogue's order. */
  public static Set<String> ids() {
    return all().stream().map(Entry::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
