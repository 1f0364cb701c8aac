package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.landing.Landings;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.finding.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the shortest way from where a link lands to a form that makes its visitor a lead.
 * Thread-safe.
 */
final class FormWay {
  /** Stands for the pages in what is said of all ways of as many clicks. */
  private static final String PAGES = "{pages}";

  private final Optional<Landings> landings;
  private final Messages messages;
  private final Map<Integer, String> byClicks = new ConcurrentHashMap<>();

  FormWay(CampaignLinksView view) {
    this.landings = view.landings();
    this.messages = view.messages();
  }

  /** The way in words; empty where none is known. */
  Optional<String> of(BuiltLink link) {
    return landings.isPresent()
            && landings.get().of(link.landingPage()) instanceof Landing.Page page
            && page.formPath().isPresent()
        ? Optional.of(text(page.formPath().get()))
        : Optional.empty();
  }

  private String text(List<String> pages) {
    return byClicks
        .computeIfAbsent(pages.size() - 1, this::words)
        .replace(PAGES, String.join(" > ", pages));
  }

  private String words(int clicks) {
    return clicks == 0
        ? messages.text("html.links.form.here")
        : messages.count("html.links.form.way", clicks, PAGES);
  }
}
