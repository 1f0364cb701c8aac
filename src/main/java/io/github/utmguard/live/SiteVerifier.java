package io.github.utmguard.live;

import io.github.utmguard.campaign.CampaignLinks;
import io.github.utmguard.check.CheckPolicy;
import io.github.utmguard.check.Severities;
import io.github.utmguard.finding.Message;
import io.github.utmguard.live.http.FailureKind;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.http.Workers;
import io.github.utmguard.live.journey.Journey;
import io.github.utmguard.live.journey.JourneyPlan;
import io.github.utmguard.live.pages.LivePage;
import io.github.utmguard.live.pages.PageList;
import io.github.utmguard.live.pages.PageList.Origin;
import io.github.utmguard.live.rule.LinkVisit;
import io.github.utmguard.live.rule.PageVisit;
import io.github.utmguard.live.rule.Visits;
import io.github.utmguard.live.rule.Visits.Journeyed;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.Policy;
import io.github.utmguard.settings.SiteSettings;
import io.github.utmguard.tag.TrackingTag;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verifies a deployed site; changes nothing. */
public final class SiteVerifier {
  /** Pages that disagree have few addresses; more would be an attack. */
  private static final int MOST_SCRIPTS = 5;

  private static final Set<FailureKind> OF_THE_CONNECTION =
      Set.of(
          FailureKind.UNKNOWN_HOST,
          FailureKind.REFUSED,
          FailureKind.CONNECT_TIMEOUT,
          FailureKind.CERTIFICATE_EXPIRED,
          FailureKind.CERTIFICATE_NOT_TRUSTED,
          FailureKind.CERTIFICATE_WRONG_HOST,
          FailureKind.TLS,
          FailureKind.BAD_ADDRESS,
          FailureKind.BAD_HEADER,
          FailureKind.PROXY,
          FailureKind.PROXY_AUTHENTICATION);

  private final SiteSettings settings;
  private final HttpFetcher fetcher;
  private final Optional<JourneyRequest> journey;
  private final HeapShares memory = HeapShares.of(Runtime.getRuntime().maxMemory());
  private final List<Message> notes = new ArrayList<>();

  /**
   * Gets ready.
   *
   * @param settings with the site's address
   * @param fetcher asks servers
   * @param journey what a visitor's journey needs; none is taken without it
   */
  public SiteVerifier(
      SiteSettings settings, HttpFetcher fetcher, Optional<JourneyRequest> journey) {
    this.settings = settings;
    this.fetcher = fetcher;
    this.journey = journey;
  }

  /**
   * Visits the site and all that its tracking needs.
   *
   * @param campaigns the campaign links
   * @param pageDone called after each page, by any thread
   * @throws NoSuchCampaignException if the sheet lacks the only campaign that is asked for
   * @throws IOException if the built site cannot be read
   * @throws InterruptedException if the calling thread is interrupted
   */
  public VerifyResult verify(CampaignLinks campaigns, Runnable pageDone)
      throws IOException, InterruptedException {
    Url site = settings.siteUrl().orElseThrow();
    Trail start = fetcher.waitFor(site, settings.verify().waitFor());
    Policy policy = policy(start);
    ServedViews views = views(policy);
    LiveLinks links = LiveLinks.of(campaigns, settings, views);
    try (Workers workers = new Workers(settings.verify().concurrency())) {
      if (isOutOfReach(start)) {
        return outOfReach(site, start, links);
      }
      PageFinder finder = new PageFinder(settings, fetcher, policy, views);
      PageList list = finder.find(links, views.published(site, start.last().url()));
      notes.addAll(list.notes());
      List<VisitedPage> pages = visitPages(list, policy, views, workers, pageDone);
      LinkVisitor visitor = new LinkVisitor(fetcher, views);
      List<LinkVisit> linkVisits = new ArrayList<>(workers.map(links.all(), visitor::campaign));
      List<Url> variants = AddressVariants.of(site);
      linkVisits.addAll(workers.map(variants, visitor::variant));
      Map<Url, Url> tags = tags(pages, policy, site);
      ScriptVisitor scripts = new ScriptVisitor(fetcher, settings.verify());
      Visits visits =
          new Visits(
              site,
              settings.hostedFormHosts(),
              list.origin(),
              pages.stream().map(VisitedPage::visit).toList(),
              scripts.visits(tags),
              scripts.tenants(tags, notes),
              linkVisits,
              journey(links, policy, tags));
      return result(visits, pages, coverage(list, tags.size(), links, variants.size()));
    }
  }

  /** Without a configured address, the start page's tag is what the others are held against. */
  private Policy policy(Trail start) {
    Policy known = CheckPolicy.of(settings, settings.tag());
    if (known.tag().isPresent()) {
      return known;
    }
    ServedViews views = views(known);
    return start
        .success()
        .flatMap(views::tag)
        .map(tag -> CheckPolicy.of(settings, Optional.of(new TrackingTag(tag, Map.of()))))
        .orElse(known);
  }

  private ServedViews views(Policy policy) {
    OwnSite site =
        new OwnSite(
            settings.siteUrl(), settings.campaignPolicy().ownHosts(), settings.hostedFormHosts());
    return new ServedViews(new PageFactory(policy, memory.parsing(), 1), memory, site);
  }

  /** A redirect to the same host by TLS, say, leads all pages to the same nobody. */
  private static boolean isOutOfReach(Trail start) {
    return start.last() instanceof Failure failure
        && OF_THE_CONNECTION.contains(failure.kind())
        && start.hops().stream().allMatch(hop -> hop.url().host().equals(failure.url().host()));
  }

  /** One cause is one finding: where nobody answers, nothing else is asked. */
  private VerifyResult outOfReach(Url site, Trail start, LiveLinks links) {
    PageVisit visit = new PageVisit(new LivePage(site, Optional.empty()), start, true);
    PageList none = new PageList(List.of(), Origin.CRAWL, true, List.of());
    Visits visits =
        new Visits(
            site,
            settings.hostedFormHosts(),
            Origin.CRAWL,
            List.of(visit),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return result(visits, List.of(), coverage(none, 0, links, 0));
  }

  private List<VisitedPage> visitPages(
      PageList list, Policy policy, ServedViews views, Workers workers, Runnable pageDone)
      throws InterruptedException {
    BuiltPages built = new BuiltPages(settings.siteDirectory(), new PageFactory(policy), memory);
    PageVisitor visitor = new PageVisitor(fetcher, views, built, new Severities(settings));
    List<VisitedPage> visited =
        workers.map(
            list.pages(),
            page -> {
              VisitedPage done = visitor.visit(page);
              pageDone.run();
              return done;
            });
    Map<String, VisitedPage> once = new LinkedHashMap<>();
    visited.forEach(page -> once.putIfAbsent(page.key(), page));
    return List.copyOf(once.values());
  }

  /** The addresses of tags, each with the first page that has it. */
  private static Map<Url, Url> tags(List<VisitedPage> pages, Policy policy, Url site) {
    Map<Url, Url> tags = new LinkedHashMap<>();
    policy.tag().ifPresent(tag -> tags.put(tag.address(), site));
    for (VisitedPage page : pages) {
      for (Url tag : page.tags()) {
        if (tags.size() < MOST_SCRIPTS && !tags.containsKey(tag)) {
          tags.put(tag, page.visit().trail().last().url());
        }
      }
    }
    return tags;
  }

  private Optional<Journeyed> journey(LiveLinks links, Policy policy, Map<Url, Url> tags)
      throws IOException, InterruptedException {
    if (journey.isEmpty() || settings.verify().journey().isEmpty()) {
      return Optional.empty();
    }
    if (tags.isEmpty()) {
      notes.add(Message.of("live-verify.no-journey"));
      return Optional.empty();
    }
    JourneyRequest request = journey.get();
    JourneyPlan plan =
        new JourneyPlanner(settings, settings.verify().journey().get(), policy, request.run())
            .plan(links, tags.keySet().iterator().next());
    return Optional.of(
        new Journeyed(
            plan.landing(),
            Journey.run(plan, request.browser(), request.options(), request.temporary())));
  }

  private VerifyCoverage coverage(PageList list, int scripts, LiveLinks links, int variants) {
    return new VerifyCoverage(
        list.origin(),
        !list.cutShort(),
        scripts,
        links.all().size(),
        variants,
        settings.verify().onlyCampaign(),
        links.hasSheet(),
        notes);
  }

  private VerifyResult result(Visits visits, List<VisitedPage> pages, VerifyCoverage coverage) {
    return new VerifyResult(
        new LiveFindings(new Severities(settings)).of(visits, pages), coverage, visits.journey());
  }
}
