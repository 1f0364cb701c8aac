package io.github.utmguard.live.journey;

import io.github.utmguard.json.Json;
import io.github.utmguard.live.browser.BrowserFailure;
import io.github.utmguard.live.browser.Tab;
import io.github.utmguard.url.EmbeddedForm;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The links and the embedded forms of the page that a tab shows. */
final class PageLinks {
  private static final String LINKS =
      "Array.from(document.querySelectorAll('a[href]')).slice(0, 3000)"
          + ".map(a => [a.hasAttribute('download') ? '' : String(a.href),"
          + " a.getClientRects().length > 0])";

  private static final String SCRIPTS =
      "Array.from(document.scripts).map(script => script.src).filter(src => src).slice(0, 500)";

  private static final Set<String> FILES =
      Set.of("pdf", "zip", "png", "jpg", "jpeg", "gif", "svg", "jar", "gz", "xml", "json", "txt");

  private record Link(int index, Url url, boolean visible) {}

  private final List<Link> links = new ArrayList<>();
  private final List<EmbeddedForm> forms = new ArrayList<>();

  private PageLinks() {}

  static PageLinks of(Tab tab) throws BrowserFailure {
    PageLinks page = new PageLinks();
    int index = 0;
    for (Json link : tab.evaluate(LINKS)) {
      int at = index++;
      boolean visible = link.path(1).asBoolean();
      Url.parse(link.path(0).asText())
          .filter(PageLinks::mayBePage)
          .ifPresent(url -> page.links.add(new Link(at, url, visible)));
    }
    for (Json script : tab.evaluate(SCRIPTS)) {
      Url.parse(script.asText()).flatMap(EmbeddedForm::of).ifPresent(page.forms::add);
    }
    return page;
  }

  private static boolean mayBePage(Url url) {
    String path = url.path().toLowerCase(Locale.ROOT);
    return url.isHttp() && !FILES.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** The forms that the page embeds, by their scripts. */
  List<EmbeddedForm> forms() {
    return forms;
  }

  /** Where its links lead. */
  List<Url> targets() {
    return links.stream().map(Link::url).toList();
  }

  /** An expression for a link to a page, if there is one: one that is seen, if there is one. */
  Optional<String> linkTo(Url page) {
    List<Link> leading =
        links.stream().filter(link -> address(link.url()).equals(address(page))).toList();
    return leading.stream()
        .filter(Link::visible)
        .findFirst()
        .or(() -> leading.stream().findFirst())
        .map(link -> "document.querySelectorAll('a[href]')[" + link.index() + "]");
  }

  /** The address without what servers treat alike, to tell pages apart. */
  static String address(Url url) {
    String path = url.path();
    if (path.endsWith("/index.html")) {
      path = path.substring(0, path.length() - "index.html".length());
    }
    if (path.length() > 1 && path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return url.origin().orElse("") + path;
  }
}
