package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;
import io.github.utmguard.live.http.HttpExchange.Failure;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.MediaType;
import io.github.utmguard.live.pages.PageList.Origin;
import java.util.List;
import java.util.Optional;

/** Finds pages that visitors do not get to see. */
final class LivePageUnreachable implements VisitRule {
  @Override
  public List<LiveFault> check(Visits visits) {
    return visits.pages().stream()
        // hosted-form-redirect says more of these.
        .filter(visit -> HostedRedirects.of(visit.trail(), visits.hostedFormHosts()).isEmpty())
        .flatMap(visit -> fault(visit, isSurelyPage(visit, visits)).stream())
        .toList();
  }

  /** Sitemaps and links name downloads, too. */
  private static boolean isSurelyPage(PageVisit visit, Visits visits) {
    return visits.origin() == Origin.LOCAL_SITE
        || visit.page().url().path().equals(visits.site().path());
  }

  private static Optional<LiveFault> fault(PageVisit visit, boolean surelyPage) {
    String url = visit.page().url().href();
    if (visit.trail().last() instanceof Failure failure) {
      Message fix = Message.of("live-page-unreachable.fix-failure");
      return Optional.of(LiveFault.of(url, failure.message(), fix));
    }
    Response response = (Response) visit.trail().last();
    String end = response.url().href();
    if (ErrorPages.isFor(response.status(), visit.page())) {
      return Optional.empty();
    }
    if (response.status() != 200) {
      return Optional.of(LiveFault.of(url, status(response), Statuses.fix(response.status())));
    }
    if (!visit.own()) {
      return Optional.of(
          LiveFault.of(
              url,
              Message.of("live-page-unreachable.elsewhere", end),
              Message.of("live-page-unreachable.fix-elsewhere")));
    }
    return type(response)
        .filter(type -> surelyPage)
        .map(
            type ->
                LiveFault.of(
                    url,
                    Message.of("live-page-unreachable.type", type),
                    Message.of("live-page-unreachable.fix-type")));
  }

  private static Message status(Response response) {
    return Message.of("live-page-unreachable.status", Integer.toString(response.status()));
  }

  /** The type of what browsers do not show as a page. */
  private static Optional<String> type(Response response) {
    return response.mediaType().filter(type -> !type.isPage()).map(MediaType::essence);
  }
}
