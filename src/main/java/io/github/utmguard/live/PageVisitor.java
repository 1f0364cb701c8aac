package io.github.utmguard.live;

import io.github.utmguard.check.Coverage;
import io.github.utmguard.check.PageRules;
import io.github.utmguard.check.Severities;
import io.github.utmguard.csp.ContentSecurityPolicies;
import io.github.utmguard.finding.Finding;
import io.github.utmguard.finding.Location;
import io.github.utmguard.finding.Message;
import io.github.utmguard.finding.SuppressedFinding;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.HttpFetcher;
import io.github.utmguard.live.http.Trail;
import io.github.utmguard.live.pages.LivePage;
import io.github.utmguard.live.rule.LiveCatalogue;
import io.github.utmguard.live.rule.PageVisit;
import io.github.utmguard.live.rule.ServedPage;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.page.PageView;
import io.github.utmguard.rule.Violation;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Visits pages, and judges what their servers give. Thread-safe. */
final class PageVisitor {
  private final HttpFetcher fetcher;
  private final ServedViews views;
  private final BuiltPages built;
  private final Severities severities;
  private final ServedRules rules;

  PageVisitor(HttpFetcher fetcher, ServedViews views, BuiltPages built, Severities severities) {
    this.fetcher = fetcher;
    this.views = views;
    this.built = built;
    this.severities = severities;
    this.rules = new ServedRules(severities);
  }

  VisitedPage visit(LivePage page) {
    Trail trail = fetcher.fetchFollowing(page.url());
    boolean own = views.isOwn(trail.last().url());
    PageVisit visit = new PageVisit(page, trail.withoutBody(), own);
    Judgement judgement = new Judgement(page);
    trail.success().filter(any -> own).filter(ServedViews::isPage).ifPresent(judgement::judge);
    return judgement.done(visit);
  }

  /** One page's judgement. */
  private final class Judgement {
    private final LivePage page;
    private final List<Finding> findings = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private final PageRules judge = new PageRules(severities, findings::add, suppressed::add);
    private Coverage coverage = Coverage.NONE;
    private List<Url> tags = List.of();

    Judgement(LivePage page) {
      this.page = page;
    }

    void judge(Response response) {
      String shown = ServedViews.shown(response.url());
      try {
        HeadPosition position = views.locate(response);
        if (position instanceof HeadPosition.Found head) {
          judge(views.view(response, head), response, shown);
        } else if (position instanceof HeadPosition.Unreadable unreadable) {
          unreadable(shown, unreadable.reason());
        } else {
          fragment(shown);
        }
      } catch (NotEnoughMemoryException e) {
        unreadable(shown, Message.of("page-unreadable.memory", e.getMessage()));
      } finally {
        views.release();
      }
    }

    private void judge(PageView view, Response response, String shown) {
      boolean tagged = !view.tags().isEmpty();
      ServedPage served = new ServedPage(view, policies(response), !tagged && taggedAsBuilt());
      coverage =
          new Coverage(
              1, 0, tagged ? 1 : 0, view.embeddedForms().size(), view.hostedForms().size());
      tags = view.tags().stream().flatMap(tag -> tag.address().stream()).toList();
      judge.judge(view, shown, rules.tagRules(served), rules.otherRules(served));
    }

    private void fragment(String shown) {
      coverage = new Coverage(0, 1, 0, 0, 0);
      if (taggedAsBuilt()) {
        // A page was built, and a server gives nothing, or what no browser makes a page of.
        add(
            LiveCatalogue.TAG_STRIPPED,
            shown,
            Message.of("live-tag-stripped.message"),
            "live-tag-stripped.fix");
      } else if (isStart()) {
        // Nobody loads it as a piece of another page.
        add("tag-missing", shown, Message.of("tag-missing.message"), "live-tag-stripped.fix");
      } else {
        add("page-fragment", shown, Message.of("page-fragment.message"), "page-fragment.fix");
      }
    }

    private boolean isStart() {
      return page.localPath().isEmpty() && views.site().pathOf(page.url()).equals(Optional.of(""));
    }

    private boolean taggedAsBuilt() {
      return page.localPath().filter(built::isTagged).isPresent();
    }

    private void unreadable(String shown, Message reason) {
      coverage = new Coverage(1, 0, 0, 0, 0);
      add("page-unreadable", shown, reason, "live-page.unreadable-fix");
    }

    private void add(String rule, String shown, Message message, String fix) {
      judge.add(
          rule,
          new Location(shown, 1, 1),
          new Violation(0, Optional.empty(), message, Message.of(fix)));
    }

    VisitedPage done(PageVisit visit) {
      return new VisitedPage(visit, coverage, findings, suppressed, tags);
    }
  }

  private static ContentSecurityPolicies policies(Response response) {
    return response.headers().allValues("Content-Security-Policy").stream()
        .map(ContentSecurityPolicies::parse)
        .reduce(new ContentSecurityPolicies(List.of()), ContentSecurityPolicies::and);
  }
}
