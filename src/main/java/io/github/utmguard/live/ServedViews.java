package io.github.utmguard.live;

import io.github.utmguard.html.HeadLocator;
import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.XmlHeadLocator;
import io.github.utmguard.live.http.HttpExchange.Response;
import io.github.utmguard.live.http.MediaType;
import io.github.utmguard.live.pages.LiveSource;
import io.github.utmguard.memory.HeapShares;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.page.OwnSite;
import io.github.utmguard.page.PageFactory;
import io.github.utmguard.page.PageView;
import io.github.utmguard.page.Policy;
import io.github.utmguard.page.ScriptElement;
import io.github.utmguard.url.Url;
import java.util.Optional;

/**
 * Reads responses as the pages that browsers make of them.
 *
 * @param factory makes the views
 * @param memory what they may take
 * @param site tells what is the company's own
 */
record ServedViews(PageFactory factory, HeapShares memory, OwnSite site) {
  /** How findings name a page: its address without fragment. */
  static String shown(Url url) {
    return url.hrefWithoutFragment();
  }

  /** Whether an address belongs to the site's company. */
  boolean isOwn(Url url) {
    return switch (site.of(url)) {
      case SITE, OWN_HOST -> true;
      case HOSTED_FORM, FOREIGN -> false;
    };
  }

  /**
   * The site's address as its sitemap and links name it, where visitors are sent from {@code http:}
   * to {@code https:}, or to or from {@code www.}.
   *
   * @param end where a visitor of the site's address gets
   */
  Url published(Url given, Url end) {
    return site.pathOf(end).isEmpty()
        ? given
        : new Url(
            end.scheme(),
            "",
            "",
            end.host(),
            end.port(),
            given.path(),
            given.query(),
            given.fragment());
  }

  /** Whether browsers show a response as a page; one without a type is taken for one. */
  static boolean isPage(Response response) {
    return response.mediaType().map(MediaType::isPage).orElse(true);
  }

  HeadPosition locate(Response response) {
    PageSource source = LiveSource.of(response);
    boolean xhtml = response.mediaType().filter(MediaType::isXhtml).isPresent();
    return xhtml ? XmlHeadLocator.locate(source) : HeadLocator.locate(source);
  }

  /**
   * The page for the rules; {@link #release} is to be called when they are done.
   *
   * @throws NotEnoughMemoryException if it is too large
   */
  PageView view(Response response, HeadPosition.Found head) {
    return factory.served(
        site.fileOf(response.url()), response.url(), LiveSource.of(response), head);
  }

  void release() {
    memory.release();
  }

  /** Whether the page of a response carries the right tag, active. */
  boolean isTagged(Response response) {
    try {
      return isPage(response)
          && locate(response) instanceof HeadPosition.Found head
          && isTagged(view(response, head));
    } catch (NotEnoughMemoryException e) {
      // The visit of the page itself tells of it.
      return false;
    } finally {
      release();
    }
  }

  /** The address of the first tag on the page of a response. */
  Optional<Url> tag(Response response) {
    try {
      return isPage(response) && locate(response) instanceof HeadPosition.Found head
          ? view(response, head).tags().stream().findFirst().flatMap(ScriptElement::address)
          : Optional.empty();
    } catch (NotEnoughMemoryException e) {
      // The visit of the page itself tells of it.
      return Optional.empty();
    } finally {
      release();
    }
  }

  private static boolean isTagged(PageView view) {
    return view.tags().stream()
        .anyMatch(tag -> tag.address().filter(any -> isRight(any, view.policy())).isPresent());
  }

  /** Whether a tag has the configured address; content networks may have added a query. */
  static boolean isRight(Url tag, Policy policy) {
    return policy.isExpected(tag)
        || policy.tag().filter(known -> bare(known.address()).equals(bare(tag))).isPresent();
  }

  private static Url bare(Url url) {
    return new Url(
        url.scheme(),
        "",
        "",
        url.host(),
        url.port(),
        url.path(),
        Optional.empty(),
        Optional.empty());
  }
}
