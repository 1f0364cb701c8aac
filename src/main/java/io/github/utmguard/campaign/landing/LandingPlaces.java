package io.github.utmguard.campaign.landing;

import io.github.utmguard.page.OwnSite;
import io.github.utmguard.settings.SettingsResolver;
import io.github.utmguard.site.PagePatterns;
import io.github.utmguard.site.PublishedFile;
import io.github.utmguard.site.SiteEntry;
import io.github.utmguard.site.SiteWalker;
import io.github.utmguard.url.PercentDecoding;
import io.github.utmguard.url.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what stands where a campaign link leads to. */
final class LandingPlaces {
  private final OwnSite site;
  private final SitePages pages;
  private final SiteRedirects redirects;
  private final Path directory;
  private Optional<NearestPage> nearest = Optional.empty();

  LandingPlaces(OwnSite site, SitePages pages, SiteRedirects redirects, Path directory) {
    this.site = site;
    this.pages = pages;
    this.redirects = redirects;
    this.directory = directory;
  }

  /** The page of the site under an address that has to be read; empty where there is none. */
  Optional<SitePage> page(Url address) {
    return inSite(address).filter(path -> redirects.before(path).isEmpty()).flatMap(pages::at);
  }

  private Optional<String> inSite(Url address) {
    return site.of(address) == OwnSite.Kind.SITE ? site.pathOf(address) : Optional.empty();
  }

  /** What is known of an address under which no page stands that had to be read. */
  Landing landing(Url address) throws IOException {
    return switch (site.of(address)) {
      case SITE -> inSite(site.pathOf(address).orElse(""));
      case OWN_HOST -> new Landing.OwnElsewhere();
      case HOSTED_FORM -> new Landing.HostedForm();
      case FOREIGN -> new Landing.Foreign();
    };
  }

  private Landing inSite(String path) throws IOException {
    Optional<Landing> redirected = redirects.before(path).map(Landing.Redirected::new);
    if (redirected.isPresent()) {
      return redirected.get();
    }
    PublishedFile file = pages.file(path);
    if (file instanceof PublishedFile.Regular regular) {
      return new Landing.OtherFile(regular.path());
    }
    if (file instanceof PublishedFile.OutOfReach outside) {
      return new Landing.Unreadable(outside.path());
    }
    Optional<Landing> instead = redirects.instead(path).map(Landing.Redirected::new);
    return instead.isPresent() ? instead.get() : missing(path);
  }

  /** What is known of a page that was read. */
  static Landing landing(SitePage page, UnseenLinks unseen) {
    return switch (page.state()) {
      case READ -> {
        Optional<List<String>> way = FormWays.way(page);
        int links = way.isPresent() ? 0 : unseen.around(page);
        yield new Landing.Page(page.path(), page.isTagged(), way, links);
      }
      case FRAGMENT -> new Landing.OtherFile(page.path());
      case UNREAD, UNREADABLE -> new Landing.Unreadable(page.path());
    };
  }

  private Landing missing(String path) throws IOException {
    if (nearest.isEmpty()) {
      nearest = Optional.of(new NearestPage(allPages()));
    }
    return new Landing.Missing(nearest.get().to(PercentDecoding.decode(path)));
  }

  /** The pages of the site; none where they are too many. */
  private List<String> allPages() throws IOException {
    List<String> paths = new ArrayList<>();
    PagePatterns patterns = PagePatterns.of(SettingsResolver.PAGES, List.of());
    SiteWalker.of(directory, patterns, false)
        .walk(
            entry -> {
              if (entry instanceof SiteEntry.PageFile page) {
                paths.add(page.path());
              }
            });
    return paths.size() > NearestPage.MOST_PAGES ? List.of() : paths;
  }
}
