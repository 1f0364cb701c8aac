package io.github.utmguard.report.campaign;

import io.github.utmguard.campaign.landing.Landing;
import io.github.utmguard.campaign.link.BuiltLink;
import io.github.utmguard.finding.Messages;
import java.util.List;
import java.util.Optional;

/** Tells the shortest way from where a link lands to a form that makes its visitor a lead. */
final class FormWay {
  private FormWay() {}

  /** The way in words; empty where none is known. */
  static Optional<String> of(BuiltLink link, CampaignLinksView view) {
    return view.landings()
        .map(landings -> landings.of(link.landingPage()))
        .filter(Landing.Page.class::isInstance)
        .map(Landing.Page.class::cast)
        .flatMap(Landing.Page::formPath)
        .map(pages -> text(pages, view.messages()));
  }

  private static String text(List<String> pages, Messages messages) {
    int clicks = pages.size() - 1;
    return clicks == 0
        ? messages.text("html.links.form.here")
        : messages.count("html.links.form.way", clicks, String.join(" > ", pages));
  }
}
